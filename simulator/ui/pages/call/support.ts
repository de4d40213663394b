// Support during a call: what is said of the last choice, hints on request, and help in the middle.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import type { Content } from "../../kit/elements.ts";
import { icon, type IconName } from "../../kit/icons.ts";
import { labelSign } from "../../kit/labels.ts";
import type { Feedback, HintView } from "../../kit/views.ts";
import { LABELS } from "../../kit/words.ts";
import type { Screen } from "./screen.ts";

// Windows with room for the reasons of a mistake above the answers; elsewhere they are opened by hand.
const ROOMY = "(min-width: 901px) and (min-height: 800px)";
const HELP: Readonly<Record<HintView["shown"], string>> = {
  nothing: "Hint",
  principle: "Show me the words",
  wording: "Hint given",
};

// What is said of the last choice

function titled(name: string, sign: IconName, titles: readonly string[]): Content {
  if (titles.length === 0) return nothing;
  return html`<dt>${name}</dt>
    ${titles.map((title) => html`<dd>${icon(sign)}<span>${title}</span></dd>`)}`;
}

function better(words: string, source: string | null): TemplateResult {
  return html`<dt>${gettext("Better here")}</dt>
    <dd>
      <blockquote class=${source ? "approved" : nothing}>
        <span>${words}</span>${source ? html`<cite class="small">${source}</cite>` : nothing}
      </blockquote>
    </dd>`;
}

function cost(page: Screen, item: Feedback): Content {
  if (item.lost.length === 0 && !item.instead) return nothing;
  const keep = (event: Event) => {
    page.beside.unfolded = (event.target as HTMLDetailsElement).open;
  };
  return html`<details class="more" .open=${live(page.beside.unfolded)} @toggle=${keep}>
    <summary>${gettext(item.instead ? "What was better here" : "What it cost")}</summary>
    <dl>
      ${item.instead ? better(item.instead, item.instead_source) : nothing}
      ${titled(gettext("Criteria lost"), "cross", item.lost)} ${titled(gettext("Met"), "check", item.earned)}
    </dl>
  </details>`;
}

/** What is said beside the label: of what was best, only what it earned; of what was good, that and why it was. */
export function remarkOn({ label, text, earned }: Pick<Feedback, "label" | "text" | "earned">): string {
  const met = earned.map((title) => `${title}.`).join(" ");
  if (label === "best" && met) return met;
  return label === "good" && met ? `${met} ${text}` : text;
}

function said(page: Screen, item: Feedback): Content {
  const fine = item.label === "best" || item.label === "good";
  return html`<p class="line">
      ${labelSign(item.label)}<span><b>${gettext(LABELS[item.label])}. </b>${remarkOn(item)}</span>
    </p>
    ${fine ? nothing : cost(page, item)}`;
}

function takeBack(page: Screen, { number }: Feedback): TemplateResult {
  const send = () => page.send("back", { number });
  const title = gettext("The call goes on from before this choice, as a branch");
  return html`<button type="button" class="btn" title=${title} @click=${send}>
    ${icon("undo")}${gettext("Take it back")}
  </button>`;
}

function feedback(page: Screen): TemplateResult {
  const item = page.view.feedback;
  const about = page.now?.feedback;
  return html`<section
    aria-label=${gettext("About your last choice")}
    class=${item ? "feedback" : nothing}
    data-label=${item?.label ?? nothing}
  >
    <div role="status">${keyed(about, item ? said(page, item) : nothing)}</div>
    <div class="again">${keyed(about, item?.again ? takeBack(page, item) : nothing)}</div>
  </section>`;
}

// Hints, and help in the middle of a practice call

/** The button that asks for a hint, or for help in a call that has no hints. */
export function helpButton(page: Screen): Content {
  const { hint, more_help } = page.view;
  if (!hint && !more_help) return nothing;
  const given = hint?.shown === "wording";
  const key = hint && !given ? html`<kbd aria-hidden="true">H</kbd>` : nothing;
  return html`<button
    type="button"
    class="btn quiet help"
    aria-disabled=${given ? "true" : "false"}
    aria-keyshortcuts=${hint ? "h" : nothing}
    @click=${() => {
      askHelp(page);
    }}
  >
    ${icon("hint")}<span>${gettext(hint ? HELP[hint.shown] : "Ask for help")}</span>${key}
  </button>`;
}

/** Asks for a hint, or for more of it; in a call that has none, whether help is really wanted. */
export function askHelp(page: Screen): void {
  const { hint, version } = page.view;
  if (!hint) ask(page, true);
  else if (hint.shown !== "wording") page.send("hint", { version });
}

function ask(page: Screen, asking: boolean): void {
  page.beside.asking = asking;
  page.redraw();
  page.find(asking ? ".asking .main" : ".help")?.focus();
}

function secondThought(page: Screen): Content {
  if (!page.beside.asking || !page.view.more_help) return nothing;
  const close = () => {
    ask(page, false);
  };
  const go = () => {
    if (page.send("more_help", true)) close();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
  };
  return html`<div class="box" role="group" aria-label=${gettext("Ask for help")} @keydown=${key}>
    <p>
      <b>From here on this is a guided call</b>, with hints and a word on each choice. It does not count as an attempt.
    </p>
    <div class="row">
      <button type="button" class="btn main" @click=${go}>${gettext("Go on with help")}</button>
      <button type="button" class="btn" @click=${close}>${gettext("Stay")}</button>
    </div>
  </div>`;
}

function hintWords({ shown, wording, on_the_desk }: HintView): Content {
  if (shown !== "wording" || !wording) return nothing;
  if (!on_the_desk) return html`<blockquote class="approved">${wording}</blockquote>`;
  return html`<p class="ondesk">
    ${icon("account")}<span><b>${gettext("On your desk: ")}</b>${wording}</span>
  </p>`;
}

function cited(id: string): TemplateResult {
  return html`<b class="cited">${id}</b>`;
}

function hintBox(page: Screen, hint: HintView): TemplateResult {
  const named = hint.sources.find(([, text]) => text === hint.principle);
  const others = hint.sources.filter((source) => source !== named);
  const isFirst = page.beside.firstHint === page.view.version;
  return html`<div class="box">
    <p class="principle">
      ${icon("hint")}<span
        ><span class="unseen">${gettext("Hint: ")}</span>${hint.principle}${named ? cited(named[0]) : nothing}</span
      >
    </p>
    ${others.map(([id, text]) => html`<p class="small source">${cited(id)}<span>${text}</span></p>`)} ${hintWords(hint)}
    ${isFirst ? html`<p class="small muted">${gettext("Hints cost nothing; your debrief says where you asked.")}</p>` : nothing}
  </div>`;
}

/** All that stands between the conversation and the answers. */
export function coach(page: Screen): TemplateResult {
  const { hint } = page.view;
  const box = hint && hint.shown !== "nothing" ? hintBox(page, hint) : nothing;
  return html`<div class="coach">
    ${feedback(page)}
    <div class="asking">${secondThought(page)}</div>
    <div role="status">${keyed(page.now?.hint, box)}</div>
  </div>`;
}

/** What changes beside the view with a run, before it is drawn. */
export function prepareCoach({ before, now, beside, view }: Screen): void {
  if (!now) return;
  if (now.isHinted) beside.firstHint ??= view.version;
  // A hint is about what comes next: what was said of the last choice makes room for it.
  if (now.feedback !== before?.feedback) beside.unfolded = matchMedia(ROOMY).matches;
  else if (now.isHinted && !before.isHinted) beside.unfolded = false;
}

/** What is new is in sight, after it was drawn. */
export function showCoach(page: Screen): void {
  const { before, now } = page;
  const node = page.find(".coach");
  if (!node || !now) return;
  if (page.view.feedback && now.feedback !== before?.feedback) node.scrollTop = 0;
  if (now.isHinted && now.hint !== before?.hint) node.scrollTop = node.scrollHeight;
}
