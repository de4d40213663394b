export default function worked(component) {
  return drawn(component, "calls", () => el("div", { class: "wrap" }));
}
