// Under the document: who has signed it, and what whoever reads it can do; each is asked once before it is done.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { ReviewDocument, ReviewSignature } from "../../kit/views.ts";
import { question, settle, type Question, type Review } from "./state.ts";
import { when } from "./when.ts";

const NOT_PROOF =
  "There is no sign-in on this machine: whoever sits here chooses a name on the first page. A signature says which name was chosen, when, and over exactly which text; it does not prove who it was.";

/** Signatures, what was done so far, and the buttons. */
export function signing(page: Review, document: ReviewDocument): TemplateResult {
  return html`<section class="part signing">
    <h2>Signatures</h2>
    ${
      document.signatures.length === 0
        ? html`<p class="muted">Nobody has signed this.</p>`
        : html`<ul class="rows">
            ${document.signatures.map(signature)}
          </ul>`
    }
    <p class="lines-to-sign" aria-hidden="true"><span>Name</span><span>Date</span><span>Signature</span></p>
    <p class="small muted">${NOT_PROOF}</p>
    <p class="small muted fingerprint">This text is ${document.token}</p>
    ${buttons(page, document)} ${asked(page, document)} ${events(document)}
  </section>`;
}

function signature(one: ReviewSignature): TemplateResult {
  return html`<li class=${one.counts ? "" : "void"}>
    ${icon(one.counts ? "check" : "cross")}<span
      ><strong>${one.name}</strong>,
      ${when(one.at)}${one.why ? html`. <span class="bad">${one.why}</span>` : nothing}</span
    >
  </li>`;
}

function button(page: Review, name: Question, text: string, whyNot: string, look = ""): TemplateResult {
  const id = `why-not-${name}`;
  return html`<span class="act"
    ><button
      type="button"
      class="btn ${look}"
      ?disabled=${Boolean(whyNot)}
      aria-expanded=${String(page.state.question === name)}
      aria-describedby=${whyNot ? id : nothing}
      @click=${() => {
        question(page, name);
      }}
    >
      ${text}</button
    >${whyNot ? html`<span id=${id} class="small muted">${whyNot}</span>` : nothing}</span
  >`;
}

function buttons(page: Review, document: ReviewDocument): Content {
  const { row } = document;
  if (row.state === "published") return nothing;
  const isInReview = row.state === "in_review";
  return html`<div class="acts" role="group" aria-label="What to do with it">
    ${isInReview && !(row.is_mine && page.view.review.second) ? button(page, "sign", `Sign as ${page.view.review.who}`, document.why_not_sign, "main") : nothing}
    ${isInReview && !row.is_mine ? button(page, "send_back", "Send back", "") : nothing}
    ${row.is_mine && !isInReview ? button(page, "ask", row.state === "draft" ? "Ask for a review" : "Ask for a review again", "", "main") : nothing}
    ${
      row.is_mine && isInReview
        ? html`<button type="button" class="btn" @click=${() => page.send("withdraw", true)}>
            Take it out of review
          </button>`
        : nothing
    }
    ${button(page, "publish", "Publish", document.why_not_publish)}
  </div>`;
}

function asked(page: Review, document: ReviewDocument): Content {
  const { number } = document.row;
  const { token } = document;
  switch (page.state.question) {
    case "sign":
      return once(
        page,
        "You sign that you have read this change as it stands above. Any later edit voids it.",
        "Sign",
        () => page.send("sign", { number, token }),
      );
    case "publish":
      return once(
        page,
        "All files of this change are written to the library folder, or none. New calls are taken with it.",
        "Publish",
        () => page.send("publish", { number, token }),
      );
    case "send_back":
      return once(
        page,
        "What is to be changed?",
        "Send back",
        () => page.send("send_back", { number, note: page.state.note }),
        true,
      );
    case "ask":
      return once(
        page,
        "What is this change for? Whoever reviews it sees this first.",
        "Ask for a review",
        () => page.send("ask", { note: page.state.note }),
        true,
      );
    case "none":
    default:
      return nothing;
  }
}

/** The question before something is done; with a note, where one is asked for. */
export function once(page: Review, text: string, yes: string, send: () => boolean, withNote = false): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    settle(page, send);
  };
  const write = (event: Event) => {
    page.state.note = (event.target as HTMLTextAreaElement).value;
  };
  const cancel = () => {
    page.state.question = "none";
    page.redraw();
  };
  return html`<form class="question card" @submit=${submit}>
    <p><label for="note">${text}</label></p>
    ${withNote ? html`<textarea id="note" rows="3" maxlength="2000" .value=${page.state.note} @input=${write}></textarea>` : nothing}
    <p class="row">
      <button class="btn main">${yes}</button><button type="button" class="btn quiet" @click=${cancel}>Not now</button>
    </p>
  </form>`;
}

function events(document: ReviewDocument): Content {
  if (document.events.length === 0) return nothing;
  return html`<h3>What was done with it</h3>
    <ol class="events small">
      ${document.events.map((one) => html`<li>${one.said}, ${when(one.at)}.${one.note ? html` <q>${one.note}</q>` : nothing}</li>`)}
    </ol>`;
}
