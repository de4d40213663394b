// How figures and times are written. Pure, so that `tests/ui/pages` can say what each does.

let locale = "en-US";

/** From now on days, moments and figures are written as they are there: `en-GB`. */
export function useLocale(name: string): void {
  locale = name;
}

/** A day, or the day of a moment: `Mar 3, 2026`. */
export function dayText(moment: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(new Date(moment));
}

/** A moment by the browser's own clock: `Mar 3, 2026, 3:13 PM`. */
export function momentText(moment: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
}

/** A whole number: `12,345`. */
export function figureText(count: number): string {
  return count.toLocaleString(locale);
}

/** A number with its noun: `1 turn`, `3 turns`. */
export function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A time span in whole seconds, rounded down, as `05:09` or `1:05:09`. None is below zero. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const pad = (part: number) => String(part).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const rest = `${pad(Math.floor(whole / 60) % 60)}:${pad(whole % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}

/** An id as words, for what a library that is no longer there called by its id only: `line_closed` is `Line closed`. */
export function inWords(id: string): string {
  const words = id.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
