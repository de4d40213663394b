// Real calls, for trainers: the head. What is corrected and graded below it are Streamlit's own widgets (page.py).
import { html } from "lit-html";
import { problem } from "../../kit/elements.ts";
import { laidOut } from "../../kit/page.ts";

export default laidOut("annotate", {
  here: "annotate",
  draw: (page) =>
    html`<div class="wrap">
      <h1>${page.view.title}</h1>
      <p class="lead">${page.view.lead}</p>
      ${problem(page.problem)}
    </div>`,
});
