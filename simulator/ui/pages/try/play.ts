// A call played from a state: the course that led there as the conversation so far, what can be said, and the engine.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import type { CourseChoice, CoursePlayed, CourseTurn } from "../../kit/views.ts";
import { engine } from "./engine.ts";
import type { TryPage } from "./page.ts";

function anotherWay(page: TryPage, played: CoursePlayed): Content {
  const other = played.another_way;
  if (!other) return nothing;
  const kept = other.nearest;
  const nearest = () => page.send("nearest", true);
  const asItGoes = () => page.send("as_it_goes", true);
  const offer =
    kept === null
      ? nothing
      : html`<button type="button" class="btn main" @click=${nearest}>
          Go the nearest way (${kept ? `the same for ${many(kept, "turn", "turns")}` : "another from the start"})
        </button>`;
  return html`<div class="another" role="alert">
    <p>${icon("branch")}<span>${other.text}</span></p>
    <div class="row">${offer}<button type="button" class="btn" @click=${asItGoes}>Keep it as it goes now</button></div>
  </div>`;
}

function turn(page: TryPage, one: CourseTurn, isLast: boolean, isOther: boolean): TemplateResult {
  const isShown = page.state.turn === one.number || (page.state.turn === null && isLast);
  const look = () => {
    page.state.turn = one.number;
    page.redraw();
  };
  const back = () => {
    page.state.turn = null;
    page.state.state = null;
    page.send("back_to", { number: one.number });
  };
  const said = one.choice
    ? html`<div class="turn trainee ${one.kind === "action" ? "did" : ""}">
        <p>${one.said}</p>
      </div>`
    : nothing;
  return html`<li class=${[isShown && "shown", isOther && "other"].filter(Boolean).join(" ")}>
    ${said}
    <div class="turn customer felt ${one.mood}"><p>${one.answer}</p></div>
    <p class="small under">
      <button type="button" aria-pressed=${String(isShown)} @click=${look}>
        ${one.number ? `Turn ${one.number}` : "Opening"}: ${one.state.replaceAll("_", " ")}, ${one.mood}
      </button>
      ${isLast ? nothing : html`<button type="button" @click=${back}>Go back to here</button>`}
    </p>
  </li>`;
}

function answer(page: TryPage, one: CourseChoice, key: string, version: number): TemplateResult {
  const choose = () => {
    page.state.turn = null;
    page.state.state = null;
    page.state.query = "";
    page.send("choose", { choice: one.id, version });
  };
  return html`<li>
    <button type="button" class=${key ? "reply" : "reply plain"} @click=${choose} title=${one.id}>
      ${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}<span>${one.text}</span>
    </button>
  </li>`;
}

/** The moves or answers that are looked for, and those of the desk. */
function offered(page: TryPage, played: CoursePlayed): TemplateResult {
  const version = played.turns.length - 1;
  const isOpen = page.view.form === "open";
  const words = page.state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = played.offered.filter(({ text, id }) =>
    words.every((word) => `${text} ${id}`.toLowerCase().includes(word)),
  );
  const responses = found.filter(({ kind }) => kind === "response");
  const actions = found.filter(({ kind }) => kind === "action");
  const look = (event: Event) => {
    page.state.query = (event.target as HTMLInputElement).value;
    page.redraw();
  };
  const search = html`<input
    type="search"
    aria-label="Look for a move"
    placeholder="Look for a move"
    autocomplete="off"
    .value=${page.state.query}
    @input=${look}
  />`;
  return html`<div class="say">
    <header>
      <h2>${isOpen ? "What do you say? One move a turn" : "What do you say?"}</h2>
      ${isOpen ? search : nothing}
    </header>
    <ol class=${isOpen ? "moves" : ""}>
      ${responses.map((one, number) => answer(page, one, isOpen ? "" : String(number + 1), version))}
    </ol>
    <ol class="desk" aria-label="On the desk">
      ${actions.map((one) => answer(page, one, "", version))}
    </ol>
  </div>`;
}

/** The whole of it; nothing before somebody has chosen where to play from. */
export function playing(page: TryPage): Content {
  const { played } = page.view;
  if (!played) return nothing;
  const last = played.turns.at(-1);
  const shown = played.turns.find(({ number }) => number === page.state.turn) ?? last;
  const other = played.another_way?.turn ?? Infinity;
  const leave = () => page.send("leave", true);
  const over = html`<p class="over" role="status">The call is over: ${played.outcome}</p>`;
  return html`<section class="playing" aria-labelledby="playing">
    <div class="row head">
      <h2 id="playing">Played from “${played.start.replaceAll("_", " ")}”</h2>
      <button type="button" class="btn quiet" @click=${leave}>Stop playing</button>
    </div>
    ${anotherWay(page, played)}
    <div class="two even">
      <div class="card talk">
        <ol class="log" tabindex="0" aria-label="The conversation so far">
          ${played.turns.map((one) => turn(page, one, one === last, one.number >= other))}
        </ol>
        ${played.offered.length ? offered(page, played) : over}
      </div>
      ${shown ? engine(shown) : nothing}
    </div>
  </section>`;
}
