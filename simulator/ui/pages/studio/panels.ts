// What is done with a whole draft or file: publish, take back, begin a customer, copy.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { StudioView } from "../../kit/views.ts";
import { beginning, copying } from "./begin.ts";
import { post, type Panel, type Studio } from "./state.ts";

const WHEN = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** The panel that is unfolded, if any. */
export function panel(page: Studio): Content {
  switch (page.state.panel) {
    case "publish":
      return publishing(page);
    case "history":
      return earlier(page);
    case "begin":
      return beginning(page);
    case "copy":
      return copying(page);
    case "none":
      return nothing;
  }
}

/** Unfolds a panel, or folds it. */
export function unfold(page: Studio, name: Panel): void {
  page.state.panel = page.state.panel === name ? "none" : name;
  page.redraw();
  page.root.querySelector<HTMLElement>(".panel h2")?.focus();
}

/** Folds the panel, and says goodbye to what was in it. */
export function fold(page: Studio): void {
  page.state.panel = "none";
  page.redraw();
}

/** The files that would be published. */
export function changedFiles(view: StudioView): StudioView["files"] {
  return view.files.filter((row) => row.change !== "same");
}

function publishing(page: Studio): TemplateResult {
  const view = page.view.studio;
  const files = changedFiles(view);
  const errors = files.length > 0 && view.files.some((row) => row.errors > 0);
  const worse = view.proving.outcomes.filter((item) => item.standing === "worse").length;
  const publish = () => {
    post(page, "publish", () => true);
    fold(page);
  };
  const revert = (file: string) => {
    post(page, "revert", () => ({ file }));
  };
  return html`<section class="panel card" aria-labelledby="panel">
    <h2 id="panel" tabindex="-1">Publish</h2>
    <p class="small muted">
      All of these files are written to the library folder, or none. What is there now is kept, and can be taken back.
    </p>
    <ul class="rows">
      ${files.map(
        (row) =>
          html`<li>
            <span class="mark">${row.change}</span> ${row.title} <span class="muted small">${row.path}</span>
            <button
              type="button"
              class="btn quiet"
              @click=${() => {
                revert(row.path);
              }}
            >
              ${icon("undo")}Drop this change
            </button>
          </li>`,
      )}
    </ul>
    ${errors ? html`<p class="bad small">${icon("alert")}There are errors. What is broken is not published.</p>` : nothing}
    ${worse > 0 ? html`<p class="bad small">${icon("alert")}${worse === 1 ? "One call is" : `${worse} calls are`} proved worse than before.</p>` : nothing}
    ${view.proving.state === "proving" ? html`<p class="small muted">${view.proving.of - view.proving.done} calls are still being proved.</p>` : nothing}
    <p class="row">
      <button type="button" class="btn main" ?disabled=${errors} @click=${publish}>
        ${files.length === 1 ? "Publish 1 file" : `Publish ${files.length} files`}
      </button>
      ${close(page)}
    </p>
  </section>`;
}

function earlier(page: Studio): TemplateResult {
  const { publications } = page.view.studio;
  return html`<section class="panel card" aria-labelledby="panel">
    <h2 id="panel" tabindex="-1">Published before</h2>
    ${publications.length === 0 ? html`<p class="muted">Nothing was published from here yet.</p>` : nothing}
    <ul class="rows">
      ${publications.map(
        (item) =>
          html`<li>
            <strong>${item.what || `Number ${item.number}`}</strong>
            <span class="muted small">${WHEN.format(item.at * 1000)}, by ${item.by}: ${item.files.join(", ")}</span>
            ${
              item.can_return
                ? html`<button
                    type="button"
                    class="btn quiet"
                    @click=${() => {
                      post(page, "roll_back", () => ({ number: item.number }));
                    }}
                  >
                    ${icon("undo")}Take back
                  </button>`
                : html`<span class="muted small">Changed since.</span>`
            }
          </li>`,
      )}
    </ul>
    <p class="row">${close(page)}</p>
  </section>`;
}

/** Folds the panel without doing anything. */
export function close(page: Studio): TemplateResult {
  return html`<button
    type="button"
    class="btn quiet"
    @click=${() => {
      fold(page);
    }}
  >
    Close
  </button>`;
}
