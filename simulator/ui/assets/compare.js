export default function compare(component) {
  return drawn(component, "calls", () => el("div", { class: "wrap" }));
}
