// What is shown instead of a page that cannot be shown.
import { html, nothing } from "lit-html";
import type { PageEvents } from "../../kit/events.ts";
import { link, problem } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";

type Events = PageEvents["notice"];

export default laidOut<"notice", Events>("notice", {
  here: null,
  draw: (page) => {
    const { title, text, call, retry } = page.view;
    const again = () => page.send("retry", Date.now());
    return html`<div class="wrap narrow">
      <section class="card notice">
        ${icon("alert")}
        <h1>${title}</h1>
        <p class="lead">${text}</p>
        ${problem(page.problem)}
        <div class="row">
          ${call ? link(page, "call", { call }, "Go on with the call", { class: "btn main" }) : nothing}
          ${retry ? html`<button type="button" class="btn main" @click=${again}>Try again</button>` : nothing}
          ${link(page, "choose", {}, "Choose a call", { class: call || retry ? "btn" : "btn main" })}
          ${link(page, "calls", {}, "My calls", { class: "btn" })}
        </div>
      </section>
    </div>`;
  },
});
