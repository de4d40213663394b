// Before anybody speaks: the phone rings until it is answered, or rings at the other end until somebody picks up.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { isOn, turn } from "../../kit/switches.ts";
import { LEVELS } from "../../kit/words.ts";
import { DOUBLE } from "./ending.ts";
import type { Screen } from "./screen.ts";
import { CAN_SPEAK, canSpeak, hush, letRing, switchSound } from "./sound.ts";

/** How long it is dialed and rings at the other end, in milliseconds. */
const PICKS_UP_AFTER = 4200;

function choice(isChosen: boolean, title: string, about: string, press: () => void): TemplateResult {
  return html`<button
    type="button"
    class="wish"
    role="switch"
    aria-checked=${isChosen ? "true" : "false"}
    @click=${press}
  >
    <span class="track" aria-hidden="true"></span>
    <span><b>${title}</b><span class="small muted">${about}</span></span>
  </button>`;
}

function wishes(page: Screen): TemplateResult {
  const voice = canSpeak(page.view)
    ? "Ringing, and their voice, made on this computer"
    : "Ringing and the line; this browser has no voice of its own";
  return html`<div class="wishes">
    ${choice(isOn("read-aloud"), "Sound", voice, () => {
      switchSound(page);
    })}
    ${choice(
      !isOn("at-once"),
      "Pauses",
      gettext("They think before they answer. Off: no waiting, and no ringing"),
      () => {
        switchPauses(page);
      },
    )}
  </div>`;
}

/** Turns the pauses of a real call on or off. */
export function switchPauses(page: Screen): void {
  turn("at-once", !isOn("at-once"));
  page.redraw();
}

/** The switch above a call. */
export function pausesButton(page: Screen): TemplateResult {
  return html`<button
    type="button"
    class="btn quiet sound"
    title=${gettext("Answers come after a pause, as on a real call")}
    aria-label=${gettext("Pauses")}
    aria-pressed=${isOn("at-once") ? "false" : "true"}
    @click=${() => {
      switchPauses(page);
    }}
  >
    ${icon("pause")}<span>${gettext("Pauses")}</span>
  </button>`;
}

/** Figure by figure, as it is dialed. */
function dialed(number: string): TemplateResult {
  const figures = Array.from(number, (figure, at) => html`<span style="animation-delay:${90 * at}ms">${figure}</span>`);
  return html`<span class="unseen">${number}</span><span class="dialed" aria-hidden="true">${figures}</span>`;
}

/** What the screen pop has: the account that belongs to the number, whoever holds the phone. */
function pop({ view: { ringing } }: Screen): TemplateResult {
  return html`<h1 id="rings">${ringing.name}</h1>
    <p class="number">${ringing.direction === "outbound" ? dialed(ringing.number) : ringing.number}</p>`;
}

function answerButton(page: Screen): Content {
  if (page.view.ringing.direction === "outbound") return nothing;
  const press = () => {
    answer(page);
  };
  // The key that led here may still be held down.
  const hold = (event: KeyboardEvent) => {
    if (event.repeat) event.preventDefault();
  };
  return html`<button type="button" class="btn main answer" aria-keyshortcuts="Enter" @click=${press} @keydown=${hold}>
    ${icon("phone")}Answer<kbd aria-hidden="true">↵</kbd>
  </button>`;
}

/** The page while the phone rings. */
export function phone(page: Screen): TemplateResult {
  const { view } = page;
  const isDialed = view.ringing.direction === "outbound";
  return html`<div id="main" class="hall" tabindex="-1">
    <section class="card phone ${view.ringing.direction}" aria-labelledby="rings">
      <p class="way" role="status">${gettext(isDialed ? "Calling" : "Incoming call")}</p>
      <div class="rings" aria-hidden="true"><i></i><i></i><i></i><span>${icon("phone")}</span></div>
      ${pop(page)}
      <p class="small muted">${view.scenario} · ${LEVELS[view.level]}. You are ${view.agent}, ${view.company}.</p>
      ${answerButton(page)}
      ${isDialed ? html`<p class="waits muted">${gettext("Waiting for somebody to pick up")}</p>` : nothing}
      ${wishes(page)}
    </section>
  </div>`;
}

/** Picks up, unless this is still the press that led here. */
export function answer(page: Screen): void {
  if (page.isRinging && performance.now() - page.rangSince > DOUBLE) page.onAnswer();
}

/** It rings from now on. What comes back ends that without an answer. */
export function startRinging(page: Screen): () => void {
  page.rangSince = performance.now();
  letRing();
  const redraw = () => {
    if (page.isRinging) page.redraw();
  };
  // The browser tells of its voices when it has looked for them.
  if (CAN_SPEAK) speechSynthesis.addEventListener("voiceschanged", redraw);
  const isDialed = page.view.ringing.direction === "outbound";
  const picksUp = isDialed
    ? setTimeout(() => {
        page.onAnswer();
      }, PICKS_UP_AFTER)
    : undefined;
  page.find(".answer")?.focus({ preventScroll: true });
  return () => {
    hush();
    clearTimeout(picksUp);
    if (CAN_SPEAK) speechSynthesis.removeEventListener("voiceschanged", redraw);
  };
}
