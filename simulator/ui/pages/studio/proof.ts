// What is wrong with the draft, and what is proved of it: below the text, the open file first.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { Found, Outcome, Proving } from "../../kit/views.ts";
import { post, type Studio } from "./state.ts";

const ORDER = ["worse", "new", "changed", "better", "same"] as const satisfies readonly Outcome["standing"][];
const STANDINGS: Readonly<Record<Outcome["standing"], string>> = {
  worse: "Worse",
  better: "Better",
  changed: "Different",
  same: "As before",
  new: "New",
};
const MOST = 40;

/** Findings of the open file, then those elsewhere. */
export function findings(page: Studio): TemplateResult {
  const { found, elsewhere, checked, open } = page.view.studio;
  const none =
    open && found.length === 0
      ? html`<p class="fine small">${icon("check")}Nothing is wrong in this file.</p>`
      : nothing;
  return html`<section class="found" aria-labelledby="found">
    <h2 id="found" class="label">What is wrong</h2>
    <div role="status" aria-live="polite">
      ${none} ${checked ? nothing : html`<p class="muted small">The rest of the library is being checked…</p>`}
    </div>
    <ul>
      ${found.map((item) => finding(page, item, false))} ${elsewhere.map((item) => finding(page, item, true))}
    </ul>
  </section>`;
}

function finding(page: Studio, item: Found, isElsewhere: boolean): TemplateResult {
  const go = () => {
    page.state.tab = "text";
    if (isElsewhere) post(page, "open", () => ({ file: item.file, part: [] }));
    else page.state.editor?.goTo(item.line, item.column);
    page.redraw();
  };
  const place = isElsewhere ? `${item.file}, line ${item.line}` : `Line ${item.line}`;
  return html`<li class=${item.severity}>
    <button type="button" @click=${go}>
      ${icon("alert")}<span
        ><strong>${item.severity === "error" ? "Error" : "Warning"}, ${place}.</strong> ${item.message}
        <span class="muted">${item.fix}</span></span
      >
    </button>
    <code class="small muted">${item.code}</code>
  </li>`;
}

/** How the calls that the draft changes are proved. */
export function proof(page: Studio): TemplateResult {
  const { proving } = page.view.studio;
  const outcomes = ORDER.flatMap((standing) => proving.outcomes.filter((item) => item.standing === standing));
  return html`<section class="proof" aria-labelledby="proof">
    <h2 id="proof" class="label">What the change does to the proof</h2>
    <div role="status" aria-live="polite">${progress(proving)}</div>
    <ul>
      ${outcomes.slice(0, MOST).map((item) => outcome(page, item))}
    </ul>
    ${outcomes.length > MOST ? html`<p class="muted small">And ${outcomes.length - MOST} more.</p>` : nothing}
  </section>`;
}

function progress(proving: Proving): Content {
  switch (proving.state) {
    case "none":
      return html`<p class="muted small">No call is changed by this draft. What is proved stays proved.</p>`;
    case "checking":
      return html`<p class="muted small">Looking which calls this changes…</p>`;
    case "broken":
      return html`<p class="bad small">${icon("alert")}Nothing can be proved until the errors are mended.</p>`;
    case "failed":
      return html`<p class="bad small">${icon("alert")}The proof could not be finished. The next edit tries again.</p>`;
    case "proving":
      return html`<p class="small">
        <progress max=${proving.of} value=${proving.done} aria-label="Calls proved again"></progress>
        ${proving.summary || `0 of ${proving.of} calls proved again.`}
        <span class="muted">Now: ${proving.now}…</span>
      </p>`;
    case "done":
      return html`<p class="small">${proving.summary}</p>`;
  }
}

function outcome(page: Studio, item: Outcome): TemplateResult {
  const params = { scenario: item.scenario, persona: item.persona };
  return html`<li class=${item.standing}>
    <p>
      <span class="mark ${item.standing === "worse" ? "bad" : ""}">${STANDINGS[item.standing]}</span>
      ${link(page, "try", params, item.title)}
    </p>
    ${
      item.says.length > 0
        ? html`<ul class="small">
            ${item.says.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
  </li>`;
}
