// Changes on their way into the library: the list, the one that is open as a document, and what was published.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import type { Publication, ReviewDocument, ReviewRow } from "../../kit/views.ts";
import { following, words } from "./document.ts";
import { once, signing } from "./signing.ts";
import { question, type Events, type Review, type State } from "./state.ts";
import { when } from "./when.ts";

/** Milliseconds between two looks at what is still being worked out. */
const LOOK = 700;

function list(page: Review): TemplateResult {
  const { rows, second } = page.view.review;
  const open = rows.filter((row) => row.state !== "published");
  return html`<p class="lead">
      ${
        second
          ? "In this library somebody else than its author signs a change before it is published."
          : "In this library a change can be published by its author; a review can be asked for at any time."
      }
    </p>
    <p class="small muted">
      scorecards/company.yaml says which of the two it is: <code>second_signature</code>. It holds for what is published
      here; the files of the library can be edited by whoever may write them.
    </p>
    <section class="part">
      <h2>On their way</h2>
      ${
        open.length === 0
          ? html`<p class="muted">
              Nothing is drafted or in review. ${link(page, "studio", {}, "Changes are written in the studio.")}
            </p>`
          : html`<ul class="rows">
              ${open.map((row) => entry(page, row))}
            </ul>`
      }
    </section>
    ${history(page)}`;
}

function entry(page: Review, row: ReviewRow): TemplateResult {
  return html`<li>
    <span
      >${link(page, "review", { change: String(row.number) }, row.title, { class: "strong" })}
      <span class="muted small"
        >by ${row.author}${row.is_mine ? " (you)" : ""}. ${row.said}${row.at ? `, ${when(row.at)}` : ""}</span
      ></span
    >
  </li>`;
}

function history(page: Review): TemplateResult {
  const { publications } = page.view.review;
  return html`<section class="part">
    <h2>Published</h2>
    ${publications.length === 0 ? html`<p class="muted">Nothing was published from here yet.</p>` : nothing}
    <ul class="rows">
      ${publications.map((one) => published(page, one))}
    </ul>
  </section>`;
}

function published(page: Review, one: Publication): TemplateResult {
  const name = `roll_back ${one.number}` as const;
  const signed = one.signed.map(([who, at]) => `${who}, ${when(at)}`).join("; ");
  const back = html`<button
    type="button"
    class="btn quiet"
    aria-label=${`Take back number ${one.number}`}
    @click=${() => {
      question(page, name);
    }}
  >
    ${icon("undo")}Take back
  </button>`;
  return html`<li>
    <span>
      <strong>Number ${one.number}${one.what ? `: ${one.what}` : ""}</strong>
      ${one.review ? link(page, "review", { change: String(one.review) }, `Change ${one.review}`) : nothing}
      <span class="muted small"
        >${when(one.at)}, published by
        ${one.by}${one.author && one.author !== one.by ? `, written by ${one.author}` : ""}.
        ${signed ? `Signed by ${signed}.` : "Not signed."} ${one.files.join(", ")}</span
      >
    </span>
    ${one.can_return ? back : html`<span class="muted small">Later changes build on it.</span>`}
    ${
      page.state.question === name
        ? once(
            page,
            "The files are put back as they were before, byte by byte. That is a publication of its own and asks for no signature.",
            "Take back",
            () => page.send("roll_back", { number: one.number }),
          )
        : nothing
    }
  </li>`;
}

function reading(page: Review, document: ReviewDocument): TemplateResult {
  const { row } = document;
  const isEmpty = document.words.every((part) => part.files.length === 0) && row.state !== "published";
  return html`<p class="links small no-print">
      ${link(page, "review", {}, [icon("back"), "All changes"])}
      ${row.is_mine && row.state !== "published" ? link(page, "studio", {}, "Your draft in the studio") : nothing}
      <button
        type="button"
        class="btn quiet"
        @click=${() => {
          window.print();
        }}
      >
        Print
      </button>
    </p>
    <p class="lead">Library ${page.view.review.library}, by ${row.author}${row.is_mine ? " (you)" : ""}. ${row.said}</p>
    ${errors(document)}
    ${
      row.state === "published"
        ? html`<p>This was published. What it said is in the history of the library; who signed it stands here.</p>`
        : isEmpty
          ? html`<p class="note">${document.why_not_sign}</p>`
          : nothing
    }
    ${isEmpty ? nothing : [...document.words.map(words), ...document.parts.map(following)]} ${signing(page, document)}`;
}

function errors(document: ReviewDocument): Content {
  if (document.errors.length === 0) return nothing;
  return html`<div class="problem" role="alert">
    ${icon("alert")}
    <div>
      <p>There are errors in this change. It can be read, and not published.</p>
      <ul class="small">
        ${document.errors.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>
  </div>`;
}

function draw(page: Review): TemplateResult {
  const { document } = page.view.review;
  return html`<div class="wrap narrow review">
    <h1>${document ? document.row.title : "Review"}</h1>
    ${problem(page.problem)}
    ${page.view.said ? html`<p class="said" role="status">${icon("check")}${page.view.said}</p>` : nothing}
    ${document ? reading(page, document) : list(page)}
  </div>`;
}

function lookAgain(page: Review): void {
  const { document } = page.view.review;
  clearTimeout(page.state.looking);
  if (!document || document.is_done) return;
  page.state.looking = setTimeout(() => page.send("look", true), LOOK);
}

export default laidOut<"review", Events, State>("review", {
  here: "review",
  about: (view) => view.review.document?.row.number ?? -1,
  state: () => ({ question: "none", note: "", looking: undefined }),
  draw,
  drawn: lookAgain,
  left: (page) => {
    clearTimeout(page.state.looking);
  },
});
