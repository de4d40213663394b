// Reading aloud: the browser's own voice, off until asked for, remembered on this computer only.
import { html, nothing } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { isOn, turn } from "../../kit/switches.ts";
import type { Bubble, CallView } from "../../kit/views.ts";
import type { Screen } from "./screen.ts";

const SWITCH = "read-aloud";
const CAN_SPEAK = "speechSynthesis" in globalThis;

function isHeard(bubble: Bubble): boolean {
  return bubble.by === "customer" && bubble.kind === "said";
}

function speak(text: string, [pitch, rate]: CallView["voice"]): void {
  const line = new SpeechSynthesisUtterance(text);
  Object.assign(line, { lang: "en-US", pitch, rate });
  speechSynthesis.speak(line);
}

/** The switch; nothing in a browser that cannot speak. */
export function soundButton(page: Screen): Content {
  if (!CAN_SPEAK) return nothing;
  const press = () => {
    turn(SWITCH, !isOn(SWITCH));
    const last = page.view.bubbles.findLast(isHeard);
    if (!isOn(SWITCH)) hush();
    else if (last) speak(last.text, page.view.voice);
    page.redraw();
  };
  return html`<button
    type="button"
    class="btn quiet sound"
    title="Read the customer's lines aloud"
    aria-label="Read aloud"
    aria-pressed=${isOn(SWITCH) ? "true" : "false"}
    @click=${press}
  >
    ${icon(isOn(SWITCH) ? "sound" : "silent")}<span>Read aloud</span>
  </button>`;
}

/** Reads what the customer has said since there were so many lines, if that is wanted. */
export function readAloud(view: CallView, lines: number): void {
  if (!CAN_SPEAK || !isOn(SWITCH)) return;
  for (const bubble of view.bubbles.slice(lines).filter(isHeard)) speak(bubble.text, view.voice);
}

/** Silence. */
export function hush(): void {
  if (CAN_SPEAK) speechSynthesis.cancel();
}
