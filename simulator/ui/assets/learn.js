export default function learn(component) {
  return drawn(component, "calls", () => el("div", { class: "wrap" }));
}
