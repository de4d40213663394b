// What a call listens to besides its buttons: digits, the key for a hint, the clock, and coming back to its window.
import { isTaken } from "../../kit/page.ts";
import { offered } from "./answers.ts";
import { tick } from "./bar.ts";
import { alongDesk, showKeys } from "./keys.ts";
import { isOpen } from "./open.ts";
import { answer } from "./ringing.ts";
import type { Screen } from "./screen.ts";
import { hush } from "./sound.ts";
import { askHelp } from "./support.ts";

/** Enter picks up, wherever the focus is, unless it is on something that Enter is for. */
function onRing(page: Screen, event: KeyboardEvent): void {
  const isForOther = page.focused()?.matches("button:not(.answer), a") ?? false;
  if (event.key !== "Enter" || isForOther || page.view.ringing.direction === "outbound") return;
  event.preventDefault();
  answer(page);
}

function onDigit(page: Screen, event: KeyboardEvent): void {
  const choice = offered(page.view).find(({ key }) => key === event.key);
  if (!choice) return;
  event.preventDefault();
  page.choose(choice.id, "field");
}

function onKey(page: Screen, event: KeyboardEvent): void {
  // A dialog of Streamlit's own may lie over the page.
  if (isTaken(event) || document.querySelector('[role="dialog"]')) return;
  if (page.isRinging) onRing(page, event);
  else if (page.ending) return;
  else if (event.key === "h" && page.view.hint) askHelp(page);
  else if (isOpen(page.view)) onOpen(page, event);
  else onDigit(page, event);
}

/** Away from the field of an open call: the ways back to it, and along the desk. */
function onOpen(page: Screen, event: KeyboardEvent): void {
  if (event.key === "Escape") page.field()?.focus();
  else if (event.key === "?") showKeys(page);
  // Whoever begins to type is led to the field, which then takes the letter.
  else if (event.key.length === 1 && event.key !== " ") page.field()?.focus();
  else {
    alongDesk(page, event);
    return;
  }
  if (event.key === "Escape" || event.key === "?") event.preventDefault();
}

/** Listens from now on; what comes back ends it. */
export function listen(page: Screen): () => void {
  const key = (event: KeyboardEvent) => {
    onKey(page, event);
  };
  // Another tab may have taken the call further: look again when this one is seen again.
  const look = () => {
    if (document.visibilityState === "visible" && !page.view.ended) page.send("look", Date.now());
  };
  const clock = setInterval(() => {
    tick(page);
  }, 1000);
  document.addEventListener("keydown", key);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(clock);
    page.close();
    page.composing.stop();
    page.pacing.stop();
    page.stopRinging();
    document.removeEventListener("keydown", key);
    document.removeEventListener("visibilitychange", look);
    hush();
    page.stop = null;
  };
}
