// The files of the library as the draft has them: by kind, what was changed, what is wrong.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { FileRow } from "../../kit/views.ts";
import { post, type Studio } from "./state.ts";

const KINDS: readonly (readonly [FileRow["kind"], string])[] = [
  ["persona", "Customers"],
  ["scenario", "Calls"],
  ["plays", "Plays"],
  ["shared", "Shared answers"],
  ["programme", "Programs"],
  ["scorecard", "Scorecards"],
  ["vocabulary", "Vocabulary"],
];
const CHANGES = { same: "", changed: "changed", new: "new", removed: "removed" } as const;

/** The list, with a field that narrows it. */
export function files(page: Studio): TemplateResult {
  const sought = page.state.sought.trim().toLowerCase();
  const rows = page.view.studio.files.filter(
    (row) => !sought || `${row.title} ${row.path}`.toLowerCase().includes(sought),
  );
  const seek = (event: Event) => {
    page.state.sought = (event.target as HTMLInputElement).value;
    page.redraw();
  };
  return html`<nav class="files" aria-label="Files of the library">
    <label class="label" for="seek">Find a file</label>
    <input id="seek" type="search" autocomplete="off" .value=${page.state.sought} @input=${seek} />
    ${KINDS.map(([kind, title]) =>
      group(
        page,
        title,
        rows.filter((row) => row.kind === kind),
      ),
    )}
    ${rows.length === 0 ? html`<p class="muted small">No file is called that.</p>` : nothing}
  </nav>`;
}

function group(page: Studio, title: string, rows: readonly FileRow[]): Content {
  if (rows.length === 0) return nothing;
  return html`<h3 class="label">${title}</h3>
    <ul>
      ${rows.map((row) => html`<li>${file(page, row)}</li>`)}
    </ul>`;
}

function file(page: Studio, row: FileRow): TemplateResult {
  const open = () => {
    page.state.tab = "text";
    page.state.panel = "none";
    if (row.change !== "removed") post(page, "open", () => ({ file: row.path, part: [] }));
  };
  const marks = [
    row.conflict ? html`<span class="mark bad">${icon("branch")}conflict</span>` : nothing,
    row.change === "same" ? nothing : html`<span class="mark">${CHANGES[row.change]}</span>`,
    row.errors > 0
      ? html`<span class="mark bad">${icon("alert")}${row.errors}<span class="unseen"> errors</span></span>`
      : nothing,
  ];
  return html`<button
    type="button"
    title=${row.path}
    aria-current=${page.view.studio.open?.path === row.path ? "true" : nothing}
    @click=${open}
  >
    <span>${row.title}</span>${marks}
  </button>`;
}
