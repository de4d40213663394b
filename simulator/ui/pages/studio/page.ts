// The studio: a draft of the library, as text and as a form, with what is wrong and what is proved beside it.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import type { OpenFile } from "../../kit/views.ts";
import { files } from "./files.ts";
import { form } from "./form.ts";
import { changedFiles, panel, unfold } from "./panels.ts";
import { findings, proof } from "./proof.ts";
import {
  begin,
  keepOurs,
  leave,
  post,
  seen,
  settle,
  takeTheirs,
  type Events,
  type Panel,
  type State,
  type Studio,
  type Tab,
} from "./state.ts";

const TABS: readonly (readonly [Tab, string])[] = [
  ["files", "Files"],
  ["text", "Text"],
  ["form", "Form"],
  ["proof", "Proof"],
];

function button(label: string, act: () => void, isOff = false, title = ""): TemplateResult {
  return html`<button type="button" class="btn quiet" title=${title || nothing} ?disabled=${isOff} @click=${act}>
    ${label}
  </button>`;
}

function again(page: Studio, event: "undo" | "redo", what: string): TemplateResult {
  const label = event === "undo" ? "Undo" : "Redo";
  const act = () => {
    post(page, event, () => true);
  };
  return button(label, act, !what, what && `${label}: ${what}`);
}

function bar(page: Studio): TemplateResult {
  const { undo, redo, open, review, second_signature: isSigned } = page.view.studio;

  const count = changedFiles(page.view.studio).length;
  const files = count === 1 ? "1 file" : `${count} files`;
  const unfolds = (panelName: Panel) => () => {
    unfold(page, panelName);
  };
  return html`<div class="tools" role="group" aria-label="The draft">
    <p class="draft small">${count === 0 ? "Your draft is as published" : `Your draft: ${files} changed, saved`}</p>
    ${review ? html`<p class="draft small">${review}</p>` : nothing} ${again(page, "undo", undo)}
    ${again(page, "redo", redo)} ${button("New customer", unfolds("begin"))} ${button("Copy", unfolds("copy"), !open)}
    ${button("Published before", unfolds("history"))} ${retiring(page)}
    ${count === 0 && !review ? nothing : link(page, "review", review ? {} : { change: "0" }, "What this changes, and review", { class: "btn quiet" })}
    ${
      isSigned
        ? nothing
        : html`<button type="button" class="btn main" ?disabled=${count === 0} @click=${unfolds("publish")}>
            ${count === 0 ? "Publish" : `Publish ${count}`}
          </button>`
    }
  </div>`;
}

/** Takes an open scenario or persona out of what is offered for new calls, or brings it back. */
function retiring(page: Studio): Content {
  const { open } = page.view.studio;
  if (open?.kind !== "persona" && open?.kind !== "scenario") return nothing;
  const event = open.retired ? "bring_back" : "retire";
  const act = () => {
    post(page, event, () => ({ file: open.path, seen: seen(page) }));
  };
  const why = open.retired ? "Offer it for new calls again" : "Offer it for no new call; what knows it stays as it is";
  return button(open.retired ? "Bring back" : "Retire", act, false, why);
}

function warnings(page: Studio, open: OpenFile | null): Content {
  const act = (text: string, what: () => void) =>
    html`<button type="button" class="btn quiet" @click=${what}>${text}</button>`;
  if (page.state.lost)
    return html`<div class="warning" role="alert">
      ${icon("alert")}
      <p>This file was changed in another window. What you wrote still stands here and is not saved.</p>
      ${act("Keep mine", () => {
        keepOurs(page);
      })}
      ${act("Take the other one", () => {
        takeTheirs(page);
      })}
    </div>`;
  if (typeof open?.published !== "string") return nothing;
  return html`<div class="warning" role="alert">
    ${icon("branch")}
    <p>${open.path} was published differently since you began. Neither is lost: choose which one goes on.</p>
    ${act("Keep mine", () => {
      post(page, "keep_mine", () => ({ file: open.path }));
    })}
    ${act("Take the published one", () => {
      post(page, "revert", () => ({ file: open.path }));
    })}
    <details>
      <summary>The published text</summary>
      <pre tabindex="0">${open.published}</pre>
    </details>
  </div>`;
}

function todo(page: Studio, open: OpenFile): Content {
  if (open.todo.length === 0) return nothing;
  return html`<p class="todo small">
    Still to do:
    ${open.todo.map(
      (line) =>
        html`<button type="button" class="plain" @click=${() => page.state.editor?.goTo(line)}>line ${line}</button> `,
    )}
  </p>`;
}

function empty(): TemplateResult {
  return html`<div class="empty">
    <h2>Open a file, or begin a customer</h2>
    <p class="lead">
      What you write is a draft, kept at once and seen by nobody. It is checked as you type and proved beside it. When
      you publish it, new calls are taken with it.
    </p>
  </div>`;
}

function writing(page: Studio, open: OpenFile | null): TemplateResult {
  return html`<section class="text" aria-label="Text" ?hidden=${!open}>
      <div class="head">
        <h2 class="label">${open?.path ?? ""}</h2>
        ${open ? todo(page, open) : nothing}
      </div>
      <div class="editor"></div>
      <p class="small muted hint">
        Tab leaves the text. Ctrl+Space completes names, Ctrl+Z takes back, Ctrl+] moves a line in.
      </p>
    </section>
    ${open ? form(page, open) : empty()}`;
}

function draw(page: Studio): TemplateResult {
  const { open } = page.view.studio;
  const tab = ([name, label]: (typeof TABS)[number]) =>
    html`<button
      type="button"
      aria-pressed=${page.state.tab === name}
      @click=${() => {
        page.state.tab = name;
        page.redraw();
      }}
    >
      ${label}
    </button>`;
  const params =
    open?.kind === "scenario"
      ? { scenario: stem(open.path) }
      : open?.kind === "persona"
        ? { persona: stem(open.path) }
        : {};
  return html`<div class="studio" data-tab=${page.state.tab}>
    <div class="top">
      <h1>${open ? open.title : "Studio"}</h1>
      <p class="links small">
        ${link(page, "library", {}, "The library as a map")}
        ${"scenario" in params || "persona" in params ? link(page, "try", params, "Try it: chart and play from here") : nothing}
      </p>
      ${bar(page)}
    </div>
    ${problem(page.problem)}
    ${page.view.said ? html`<p class="said" role="status">${icon("check")}${page.view.said}</p>` : nothing}
    ${warnings(page, open)} ${panel(page)}
    <div class="tabs" role="group" aria-label="What is shown">${TABS.map(tab)}</div>
    <div class="columns">
      ${files(page)} ${writing(page, open)}
      <div class="below">${findings(page)} ${proof(page)}</div>
    </div>
  </div>`;
}

function stem(path: string): string {
  return (path.split("/").at(-1) ?? "").replace(/\.yaml$/, "");
}

export default laidOut<"studio", Events, State>("studio", {
  here: "studio",
  state: begin,
  draw,
  drawn: settle,
  left: leave,
});
