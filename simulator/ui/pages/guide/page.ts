// The guide: read it, look something up in it, and go from a statement to a call that practises it.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { glide } from "../../kit/frame.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut, type LaidOut } from "../../kit/page.ts";
import type { CommonEvents } from "../../kit/channel.ts";
import { byStatement, HOLDS, holdOf, strengthBar, type Hold } from "../../kit/strength.ts";
import type { ChapterView, GuidePage as View, StatementView, TermView } from "../../kit/views.ts";
import { found, wordsOf } from "./search.ts";
import { statementCard, termEntry } from "./statement.ts";

/** The page; its state is what is looked for. */
type GuidePage = LaidOut<View, CommonEvents, { query: string }>;

const titleOf = ({ letter, title }: ChapterView) => title || `Statements ${letter}`;

function searchField(page: GuidePage, count: string): TemplateResult {
  const look = (query: string) => {
    page.state.query = query;
    page.redraw();
  };
  const onInput = (event: InputEvent) => {
    look((event.target as HTMLInputElement).value);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || page.state.query === "") return;
    event.preventDefault();
    look("");
  };
  return html`<search class="search">
    <label class="unseen" for="look-up">Look something up in the guide</label>
    ${icon("search")}
    <input
      id="look-up"
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder=${`A word, a number like ${page.view.guide.chapters[0]?.statements[0]?.id ?? "A1"}, what the customer says`}
      .value=${page.state.query}
      @input=${onInput}
      @keydown=${onKey}
    />
    <kbd aria-hidden="true">/</kbd>
    <p class="small muted count" role="status">${count}</p>
  </search>`;
}

/** Whether anything is known of what whoever reads this knows. */
function isPractised({ view }: GuidePage): boolean {
  return view.strengths.some(({ recall }) => recall !== null);
}

/** A statement in the list, with how well one knows it where anything is known. */
function entry(page: GuidePage, id: string): TemplateResult {
  const current = id === page.view.guide.asked;
  if (!isPractised(page)) return link(page, "guide", { statement: id }, id, { current });
  const strength = byStatement(page.view.strengths).get(id);
  if (!strength) return link(page, "guide", { statement: id }, id, { current });
  const now = Date.now();
  const label = `${id}, ${HOLDS[holdOf(strength, now)].toLowerCase()}`;
  return link(page, "guide", { statement: id }, [id, strengthBar(strength, now)], { current, label });
}

function legend(page: GuidePage): Content {
  if (!isPractised(page)) return nothing;
  const all: readonly Hold[] = ["solid", "shaky", "due", "new"];
  return html`<p class="legend muted" aria-label="How well you know each statement">
    ${all.map((hold) => html`<span class=${hold}>${HOLDS[hold]}</span>`)}
  </p>`;
}

/** How one stands with a statement: a small bar and a word. Nothing for one that no card asks for. */
function standing(page: GuidePage, id: string): Content {
  const strength = byStatement(page.view.strengths).get(id);
  if (!strength || !isPractised(page)) return nothing;
  const now = Date.now();
  return html`<span class="standing">${strengthBar(strength, now)}${HOLDS[holdOf(strength, now)]}</span>`;
}

function contents(page: GuidePage): TemplateResult {
  const chapter = (one: ChapterView) =>
    html`<li>
      <span>${titleOf(one)}</span>
      <span class="ids"> ${one.statements.map(({ id }) => entry(page, id))} </span>
    </li>`;
  const words = page.view.guide.terms[0];
  return html`<nav class=${page.state.query ? "contents searching" : "contents"} aria-label="The guide at a glance">
    <ul>
      ${page.view.guide.chapters.map(chapter)}
      ${words ? html`<li>${link(page, "guide", { term: words.id }, "Words of the trade")}</li>` : nothing}
    </ul>
    ${legend(page)}
  </nav>`;
}

function chapters(page: GuidePage, shown: readonly ChapterView[], words: readonly string[]): Content {
  const { terms, asked } = page.view.guide;
  const card = (one: StatementView) =>
    statementCard(page, one, { terms, words, isAsked: one.id === asked, standing: standing(page, one.id) });
  return shown.map(
    (chapter) =>
      html`<section class="chapter" aria-labelledby="chapter-${chapter.letter}">
        <h2 id="chapter-${chapter.letter}">${titleOf(chapter)}</h2>
        ${chapter.statements.map((one) => card(one))}
      </section>`,
  );
}

function glossary(page: GuidePage, shown: readonly TermView[], words: readonly string[]): Content {
  if (shown.length === 0) return nothing;
  return html`<section class="chapter" aria-labelledby="words-title">
    <h2 id="words-title">Words of the trade</h2>
    <dl class="card terms">${shown.map((one) => termEntry(page, one, words, one.id === page.view.guide.asked))}</dl>
  </section>`;
}

function none(page: GuidePage): TemplateResult {
  const all = () => {
    page.state.query = "";
    page.redraw();
    page.root.querySelector<HTMLElement>("#look-up")?.focus();
  };
  return html`<section class="card empty">
    <h2>Nothing in the guide says “${page.state.query.trim()}”</h2>
    <p class="muted">
      Try one word of it, or how the customer would put it. What the guide is silent about stands under
      ${link(page, "about", {}, "About")}.
    </p>
    <button type="button" class="btn" @click=${all}>Show the whole guide</button>
  </section>`;
}

function draw(page: GuidePage): TemplateResult {
  const { query } = page.state;
  const words = wordsOf(query);
  const shown = found(page.view.guide, query);
  const statements = shown.chapters.flatMap((chapter) => chapter.statements).length;
  const isNothing = statements + shown.terms.length === 0;
  const count =
    words.length === 0
      ? ""
      : `${many(statements, "statement", "statements")}, ${many(shown.terms.length, "word", "words")}`;
  return html`<div class="wrap">
    <div class="top">
      <h1>The guide</h1>
      <p class="lead">
        How ${page.view.guide.company} wants these calls handled. Whatever is graded or taught here says which of these
        statements it comes from.
      </p>
    </div>
    ${problem(page.problem)} ${searchField(page, count)}
    <div class="two">
      ${contents(page)}
      <div class="read">
        ${isNothing ? none(page) : [chapters(page, shown.chapters, words), glossary(page, shown.terms, words)]}
      </div>
    </div>
  </div>`;
}

/** What the link led to comes into sight, with the focus on it. */
function bringIn(page: GuidePage): void {
  const { asked } = page.view.guide;
  if (asked === null) return;
  const there = page.root.querySelector<HTMLElement>(`[id="${asked}"], [id="term-${asked}"]`);
  there?.scrollIntoView({ block: "start", behavior: glide() });
  there?.focus({ preventScroll: true });
}

export default laidOut<"guide", CommonEvents, { query: string }>("guide", {
  here: "guide",
  about: ({ guide }) => guide.asked ?? "",
  state: () => ({ query: "" }),
  draw,
  drawn: (page) => {
    bringIn(page);
  },
  onKey: (page, event) => {
    if (event.key !== "/") return;
    event.preventDefault();
    page.root.querySelector<HTMLElement>("#look-up")?.focus();
  },
});
