// One card: what is known, what is asked, how it is answered, and once it is answered, its mark.
import { html, nothing, type TemplateResult } from "lit-html";
import { cite } from "../../kit/cited.ts";
import { link, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { speech } from "../../kit/quotes.ts";
import type { CardView, MarkView, Said } from "../../kit/views.ts";
import { pickedLines } from "./answer.ts";
import { input, keysOf, option } from "./inputs.ts";
import { check, giveUp, goOn, leave, read, type DrillPage } from "./state.ts";

function line({ speaker, text, turn }: Said): TemplateResult {
  const who = speaker === "customer" ? "Customer" : turn === null ? "Agent" : `Agent, line ${turn}`;
  return speech(who, { by: speaker === "customer" ? "customer" : "trainee", kind: "said", text });
}

function screen({ account }: CardView): Content {
  if (account.length === 0) return nothing;
  const row = ([name, value]: readonly [string, string]) =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl class="account" aria-label="On your screen">${account.map(row)}</dl>`;
}

/** The transcript; where one of its lines is to be picked, they are the options. */
function transcript(page: DrillPage, card: CardView): Content {
  if (card.said.length === 0) return nothing;
  const lines = pickedLines(card);
  const shown = (one: Said) => {
    const at = card.options.findIndex(({ id }) => id === lines?.get(one.turn ?? 0));
    const found = card.options[at];
    if (!found) return line(one);
    return option(page, card, found, at, [html`<span class="who">Line ${one.turn}</span>`, one.text]);
  };
  return html`<div class="lines">${card.said.map(shown)}</div>`;
}

function situation({ situation: text, why }: CardView): Content {
  const from = why ? html`<p class="from">${icon("note")}${why}</p>` : nothing;
  return [from, text ? html`<p>${text}</p>` : nothing];
}

/** How far the session is, and the way out. */
export function progress(page: DrillPage, { number, of }: CardView): TemplateResult {
  return html`<header class="progress">
    <p><b>${number}</b> of ${of}</p>
    <span class="track" aria-hidden="true"><i style="width:${(100 * number) / of}%"></i></span>
    <button
      type="button"
      class="btn quiet"
      aria-keyshortcuts="Escape"
      @click=${() => {
        leave(page);
      }}
    >
      Leave<kbd aria-hidden="true">Esc</kbd>
    </button>
  </header>`;
}

function heard({ heard: moves }: MarkView): Content {
  if (moves.length === 0) return nothing;
  return html`<p class="heard">
    <span class="label">Heard in your words</span>${moves.map((move) => html`<span class="tag">${move}</span>`)}
  </p>`;
}

/** What is right, but for what an option above says already. */
function right({ input: kind, options }: CardView, mark: MarkView): Content {
  const told = mark.right.filter((text) => kind === "order" || options.every((one) => one.text !== text));
  if (told.length === 0) return nothing;
  if (kind === "order")
    return html`<div class="right-words">
      <p class="label">The right order</p>
      <ol class="steps">
        ${mark.right.map((text) => html`<li>${text}</li>`)}
      </ol>
    </div>`;
  return html`<div class="right-words">
    <p class="label">Right words</p>
    ${told.map((text) => html`<blockquote>${text}</blockquote>`)}
  </div>`;
}

function after(page: DrillPage, { due, rule, practise, practise_words: words }: MarkView): TemplateResult {
  const take = () => link(page, "brief", { scenario: practise }, [icon("phone"), words], { class: "btn" });
  return html`<div class="after">
    ${due ? html`<p class="when">${icon("clock")}${due}</p>` : nothing} ${practise ? take() : nothing}
    ${
      rule
        ? html`<details>
            <summary>How this is marked</summary>
            <p>${rule}</p>
          </details>`
        : nothing
    }
  </div>`;
}

function tone({ is_right: isRight, is_critical: isCritical }: MarkView): "right" | "critical" | "wrong" {
  if (isRight) return "right";
  return isCritical ? "critical" : "wrong";
}

const SIGNS = { right: "check", wrong: "dash", critical: "alert" } as const;

function marked(page: DrillPage, card: CardView): Content {
  const { mark } = card;
  if (!mark) return nothing;
  const look = tone(mark);
  return html`<section class="mark ${look}" aria-labelledby="verdict">
    <h2 id="verdict">${icon(SIGNS[look])}<span>${mark.verdict}</span></h2>
    ${heard(mark)} ${right(card, mark)}
    <p class="why">
      ${mark.why.replace(` (${mark.statement})`, "")}
      ${mark.statement ? cite(mark.statement, page.view.texts[mark.statement] ?? "") : nothing}
    </p>
    ${mark.help ? html`<p class="help">${icon("hint")}<span>${mark.help}</span></p>` : nothing} ${after(page, mark)}
  </section>`;
}

/** A key that is held down presses a button over and over: only its first press is meant. */
function once(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}

function ways(page: DrillPage, card: CardView): Content {
  if (card.mark) {
    const words = card.number === card.of ? "See how it went" : "Next";
    const next = () => {
      goOn(page);
    };
    return html`<button type="button" class="btn main" aria-describedby="verdict" @click=${next} @keydown=${once}>
      ${words}<kbd aria-hidden="true">↵</kbd>
    </button>`;
  }
  if (page.state.isReading) {
    const act = () => {
      read(page);
    };
    return html`<button type="button" class="btn main" @click=${act} @keydown=${once}>
      Now ask me<kbd aria-hidden="true">↵</kbd>
    </button>`;
  }
  const show = () => {
    giveUp(page);
  };
  const see = () => {
    check(page);
  };
  const main = html`<button type="button" class="btn main" @click=${see} @keydown=${once}>
    Check<kbd aria-hidden="true">↵</kbd>
  </button>`;
  return html`<button type="button" class="btn quiet" @click=${show} @keydown=${once}>I don’t know</button>
    ${card.input === "pick" ? html`<span class="main" aria-hidden="true"></span>` : main}`;
}

/** What can be done with the card: always in the same place, at the lower edge. */
export function bar(page: DrillPage, card: CardView): TemplateResult {
  const { note } = page.state;
  return html`<footer class="bar">
    <div>
      <p id="note" class="small ${note ? "" : "muted keys"}" role="status">
        ${note || (card.mark ? "" : keysOf(card))}
      </p>
      ${ways(page, card)}
    </div>
  </footer>`;
}

/** The first time: what is right, read before it is asked. */
function firstLook(page: DrillPage, card: CardView): Content {
  const { first } = card;
  if (!first) return nothing;
  const words = first.right.map((text) => html`<blockquote>${text}</blockquote>`);
  return html`<section class="right-words" aria-labelledby="first">
    <h2 id="first">First time: read, then recall</h2>
    ${words}
    <p class="why">
      ${first.why} ${first.statement ? cite(first.statement, page.view.texts[first.statement] ?? "") : nothing}
    </p>
  </section>`;
}

/** The card, all of it. */
export function cardOf(page: DrillPage, card: CardView): TemplateResult {
  const again = card.again ? html`<span class="tag">Once more</span>` : nothing;
  const ask = html`<h1 id="ask" tabindex="-1">${card.ask}</h1>`;
  return html`<article class="asking" aria-labelledby="ask">
    <p class="kind"><span class="label">${card.kind_words}</span>${again}</p>
    ${
      pickedLines(card)
        ? html`<div class="situation">${situation(card)}${screen(card)}</div>
            ${ask}
            <div class="situation">${transcript(page, card)}</div>`
        : html`<div class="situation">${situation(card)}${transcript(page, card)}${screen(card)}</div>
            ${ask}`
    }
    ${page.state.isReading ? firstLook(page, card) : [input(page, card), marked(page, card)]}
  </article>`;
}
