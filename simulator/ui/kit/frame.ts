// Streamlit's own containers give the page the whole window. Done here, in the same step as the page is drawn, and not
// with an element of its own, which would cost another message with every run.
import { ICONS } from "./icons.ts";

const ID = "call-simulator-frame";
const STYLE = `
  [data-testid="stHeader"], [data-testid="stToolbar"], [data-testid="stSkipToContent"] { display: none; }
  [data-testid="stMainBlockContainer"] { max-width: none; padding: 0; }
  [data-testid="stMainBlockContainer"] [data-testid="stVerticalBlock"] { gap: 0; }`;

// The mark as the window's icon. Given to Streamlit, it would load numpy and an image library to pass it on.
const ICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="6" fill="#0d5b4b"/>` +
  `<g fill="none" stroke="#fff" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round" transform="translate(2.4 2.4) scale(.8)">` +
  `${ICONS.mark.map((d) => `<path d="${d}"/>`).join("")}</g></svg>`;

/** Gives the window to the page: no chrome of Streamlit's, and our own icon. Done once, however often it is called. */
export function frame(): void {
  if (document.getElementById(ID)) return;
  const style = document.createElement("style");
  style.id = ID;
  style.textContent = STYLE;
  document.head.append(style);
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'))
    icon.href = `data:image/svg+xml,${encodeURIComponent(ICON)}`;
}

/** A new page begins at its top, with the focus in it, as if it had been loaded. */
export function beginAtTop(main: HTMLElement): void {
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

/** How to scroll to something: smoothly, but at once for those who asked for less motion. */
export function glide(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
