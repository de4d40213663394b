// The call screen. The same nodes stay on the page from turn to turn: only new lines are added, so that the log is
// announced once and the focus stays where it was.
import { gettext } from "../../kit/language.ts";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import type { Component, Draw } from "../../kit/channel.ts";
import { problem, skip } from "../../kit/elements.ts";
import { masthead } from "../../kit/masthead.ts";
import { pages } from "../../kit/page.ts";
import type { CallView } from "../../kit/views.ts";
import { keys, offered, questionOf, replies } from "./answers.ts";
import { bar, tick } from "./bar.ts";
import { preparePanels, showPanels, side } from "./desk.ts";
import { keyHelp } from "./keys.ts";
import { listen } from "./listen.ts";
import { composing, isOpen, prepareTurn, settleTurn } from "./open.ts";
import { over, prepareEnd, showEnd } from "./over.ts";
import { asking } from "./ending.ts";
import { palette } from "./palette.ts";
import { phone, startRinging } from "./ringing.ts";
import { Screen, type Events } from "./screen.ts";
import { readAloud } from "./sound.ts";
import { coach, helpButton, prepareCoach, showCoach } from "./support.ts";
import { keepNewest, log, showNewest } from "./talk.ts";
import { fillField, follow, isAsked, note, ownWords, prepareField, sayFirst, startsAt } from "./typed.ts";

const SILENT =
  "The app is not answering. Your call is kept: check that the app is still running, then load this page again.";

function answering(page: Screen): TemplateResult {
  const { view } = page;
  return html`${ownWords(view)}
    <header>
      <h2 id="say-title" tabindex="-1">${questionOf(view.typed_answer)}</h2>
      ${keys(view)} ${helpButton(page)}
    </header>
    ${sayFirst(page)} ${replies(page)} ${note(view)}`;
}

function below(page: Screen): TemplateResult {
  if (page.view.ended) return over(page);
  return isOpen(page.view) ? composing(page) : answering(page);
}

function talk(page: Screen): TemplateResult {
  const told = isOpen(page.view) && page.isAnswer ? null : page.problem;
  const trouble = page.silent ? SILENT : told;
  return html`<section class="card talk" aria-label=${gettext("Conversation and responses")}>
    ${log(page)} ${trouble ? keyed(page.runs, problem(trouble)) : nothing} ${coach(page)}
    ${isOpen(page.view) ? [palette(page), keyHelp(page)] : nothing} ${asking(page, "field")}
    <section class="say" aria-labelledby="say-title">${below(page)}</section>
  </section>`;
}

/** What the pointer rests on was not meant, until it is moved. */
function stir(page: Screen): void {
  if (!page.pacing.isStill) return;
  page.pacing.isStill = false;
  page.redraw();
}

function call(page: Screen): TemplateResult {
  const { isWaiting, isUnread, isStill } = page.pacing;
  const shape = ["desk", isWaiting && "waiting", isUnread && "unread", isStill && "still"].filter(Boolean).join(" ");
  const move = () => {
    stir(page);
  };
  return html`<div id="main" class=${shape} tabindex="-1" @pointermove=${move}>
    ${bar(page)} ${talk(page)} ${side(page)}
    <p class="unseen" role="status">${page.beside.told}</p>
  </div>`;
}

function whole(page: Screen): TemplateResult {
  const start = () => {
    const first = isAsked(page.view) || isOpen(page.view) ? page.field() : page.find(".reply, .answer");
    (first ?? page.find("#main"))?.focus();
  };
  const main = page.isRinging ? phone(page) : call(page);
  const to = page.isRinging ? gettext("Skip to the phone") : gettext("Skip to the responses");
  return html`${skip(to, start)} ${masthead(page, "call")} ${keyed(`${page.view.id} ${page.isRinging}`, main)}`;
}

function draw(page: Screen): void {
  render(whole(page), page.root);
}

/** What follows from a run once it is drawn: what is new is in sight and is heard, and the focus is where it belongs. */
function settle(page: Screen, heldAnswer: boolean): void {
  const { before, view } = page;
  const newest = page.find(".log");
  if (!before && newest) keepNewest(newest);
  if (before) readAloud(view, before.lines);
  if (heldAnswer && !view.ended && !isAsked(view) && offered(view).length === 0) newest?.focus();
  showCoach(page);
  follow(page);
  showEnd(page);
  showPanels(page);
  showNewest(page);
  const start = startsAt(page);
  if (start) page.arrive(start);
}

/** Whether answers stand there that nobody has read yet. */
function hasNewAnswers({ before, now, pacing, view }: Screen): boolean {
  const isFurther = before !== null && now !== null && before.lines < now.lines;
  return isFurther && !pacing.isWaiting && view.form === "prompted";
}

/** Shows what has changed beside the view, then all of it. */
function show(page: Screen, isArrival: boolean): void {
  const heldAnswer = Boolean(page.focused()?.closest(".reply"));
  if (hasNewAnswers(page))
    page.pacing.letRead(() => {
      page.redraw();
    });
  prepareField(page);
  prepareCoach(page);
  preparePanels(page);
  prepareEnd(page);
  if (isArrival) prepareTurn(page);
  draw(page);
  fillField(page);
  settle(page, heldAnswer);
  if (isArrival) settleTurn(page);
}

/** What was held back of the call is shown: the answer, and what follows from it. */
function reveal(page: Screen, view: CallView): void {
  page.see(view);
  show(page, false);
}

/** Shows as much of a run as it is time for. */
function arrive(page: Screen, component: Component<CallView>, lines: number | null): void {
  const [{ view }] = component.data;
  const shown = page.pacing.hold(view, lines, (whole) => {
    reveal(page, whole);
  });
  page.take(
    component,
    () => {
      draw(page);
    },
    shown,
  );
}

const screenOf = pages<CallView, Events, Screen>((component) => new Screen(component));

function run(component: Component<CallView>): () => void {
  const page = screenOf(component);
  const [{ view }] = component.data;
  const isKnown = page.view.id === view.id;
  arrive(page, component, isKnown ? (page.now?.lines ?? null) : null);
  page.onSilence = () => {
    page.hearNothing();
  };
  page.onAnswer = () => {
    page.pickUp();
    arrive(page, component, 0);
    show(page, true);
    tick(page);
  };
  if (page.isRinging) {
    draw(page);
    page.endRinging ??= startRinging(page);
  } else show(page, true);
  page.sendAgain();
  page.catchUp();
  tick(page);
  return (page.stop ??= listen(page));
}

export default run satisfies Draw<CallView>;
