// What is heard of a call: ringing, the customer's voice, the dead line. Off until chosen, remembered on this computer.
import { gettext } from "../../kit/language.ts";
import { html } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { isOn, turn } from "../../kit/switches.ts";
import type { Bubble, CallView } from "../../kit/views.ts";
import type { Screen } from "./screen.ts";
import { ring, soundDead, stopRinging } from "./tones.ts";

/** Whether the browser may have voices. */
export const CAN_SPEAK = "speechSynthesis" in globalThis;

function isHeard(bubble: Bubble): boolean {
  return bubble.by === "customer" && bubble.kind === "said";
}

/** Voices that speak English without sending what is said anywhere. */
export function ownVoices(voices: readonly Pick<SpeechSynthesisVoice, "lang" | "localService">[]): readonly number[] {
  return voices.flatMap(({ lang, localService }, index) => (localService && /^en([-_]|$)/i.test(lang) ? [index] : []));
}

/** The voice of one customer: the same for the whole call. Undefined where the browser has none of its own. */
function voiceOf({ face }: CallView): SpeechSynthesisVoice | undefined {
  const voices = CAN_SPEAK ? speechSynthesis.getVoices() : [];
  const own = ownVoices(voices);
  return voices[own[face.drawn % own.length] ?? -1];
}

/** Whether the customer can be heard at all here. */
export function canSpeak(view: CallView): boolean {
  return voiceOf(view) !== undefined;
}

/** Says a line, then does what follows; that at once where nothing can be said. */
function speak(text: string, view: CallView, then: () => void = () => undefined): void {
  const voice = voiceOf(view);
  if (!voice) {
    then();
    return;
  }
  const line = new SpeechSynthesisUtterance(text);
  const [pitch, rate] = view.voice;
  Object.assign(line, { voice, lang: voice.lang, pitch, rate });
  line.addEventListener("end", then);
  speechSynthesis.speak(line);
}

/** Turns what is heard on or off; while it rings, ringing is what is heard. */
export function switchSound(page: Screen): void {
  turn("read-aloud", !isOn("read-aloud"));
  const last = page.view.bubbles.findLast(isHeard);
  if (!isOn("read-aloud")) hush();
  else if (page.isRinging) ring();
  else if (last && !page.view.ended) speak(last.text, page.view);
  page.redraw();
}

/** The switch above a call. */
export function soundButton(page: Screen): Content {
  const isHeardNow = isOn("read-aloud");
  return html`<button
    type="button"
    class="btn quiet sound"
    title="Hear the customer speak, and the line"
    aria-label=${gettext("Sound")}
    aria-pressed=${isHeardNow ? "true" : "false"}
    @click=${() => {
      switchSound(page);
    }}
  >
    ${icon(isHeardNow ? "sound" : "silent")}<span>${gettext("Sound")}</span>
  </button>`;
}

/** Lets the phone ring, if that is wanted. */
export function letRing(): void {
  if (isOn("read-aloud")) ring();
}

/** Reads what the customer has said since there were so many lines, if that is wanted. Whoever hangs up is cut off. */
export function readAloud(view: CallView, lines: number): void {
  if (view.ended) hush();
  if (!isOn("read-aloud") || (view.ended && !view.hung_up)) return;
  const heard = view.bubbles.slice(lines).filter(isHeard);
  if (view.hung_up) speak(heard.at(-1)?.text ?? "", view, soundDead);
  else for (const bubble of heard) speak(bubble.text, view);
}

/** Silence. */
export function hush(): void {
  stopRinging();
  if (CAN_SPEAK) speechSynthesis.cancel();
}
