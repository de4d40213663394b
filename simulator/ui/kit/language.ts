// The app's own words in the language of the content, as far as they are translated.
import { TRANSLATIONS } from "./translations.ts";

let words: Readonly<Record<string, string>> = {};

/** From now on `gettext` answers in the language of a locale, as a browser names it: `es-US`. */
export function useLanguage(locale: string): void {
  words = TRANSLATIONS[locale.split("-", 1)[0] ?? ""] ?? {};
}

/** A sentence of the app, given in English, in the language of the content; in English where it is not translated. */
export function gettext(text: string): string {
  return words[text] ?? text;
}
