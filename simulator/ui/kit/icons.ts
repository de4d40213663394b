// The icons, drawn for a square of 24 units with a round pen. Colour and size come from the text around them.
import { html, svg, type TemplateResult } from "lit-html";

export const ICONS = {
  mark: ["M12 3 4 6v6c0 4.5 3.2 7.6 8 9 4.8-1.4 8-4.5 8-9V6z", "M8.5 12h1.6l1.2-3 1.6 6 1.1-3h1.5"],
  check: ["M5 12.5 10 17.5 19 7"],
  cross: ["M6 6 18 18", "M18 6 6 18"],
  dash: ["M6 12h12"],
  plus: ["M12 6v12", "M6 12h12"],
  alert: ["M12 4 21 20H3z", "M12 10v4.5", "M12 17.4v.1"],
  search: ["M15.5 15.5 20 20", "M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z"],
  account: ["M4 5h16v14H4z", "M4 9h16", "M8 13h8", "M8 16h5"],
  money: ["M3 6.5h18v11H3z", "M14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z"],
  transfer: ["M4 8h13", "M13.5 4.5 17 8l-3.5 3.5", "M20 16H7", "M10.5 12.5 7 16l3.5 3.5"],
  phone: ["M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1.2-1 2-2 2C10.5 20 4 13.5 4 5.5c0-1.1.8-2 2-2z"],
  hungup: [
    "M3.5 13.2c0-1.2.5-2.1 1.6-2.8a13.4 13.4 0 0 1 13.8 0c1.1.7 1.6 1.6 1.6 2.8v1.6l-4.8.9-.7-3a12 12 0 0 0-6 0l-.7 3-4.8-.9z",
  ],
  sound: ["M4 10v4h3.5l4.5 4V6L7.5 10z", "M15.5 9a4 4 0 0 1 0 6", "M18 6.5a7.5 7.5 0 0 1 0 11"],
  silent: ["M4 10v4h3.5l4.5 4V6L7.5 10z", "M16 10l4 4", "M20 10l-4 4"],
  clock: ["M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z", "M12 7v5l3.5 2"],
  next: ["M5 12h14", "M13 6l6 6-6 6"],
  dice: ["M4.5 4.5h15v15h-15z", "M8.5 8.5v.1", "M15.5 15.5v.1", "M12 12v.1", "M15.5 8.5v.1", "M8.5 15.5v.1"],
  note: ["M5 4h14v11l-5 5H5z", "M14 20v-5h5", "M8.5 9h7", "M8.5 12.5h4"],
  star: ["M12 3.5l2.6 5.3 5.9.9-4.3 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.3-4.1 5.9-.9z"],
  hint: ["M9 18h6", "M10 21h4", "M8 14.5a6 6 0 1 1 8 0c-.7.7-1 1.5-1 2.5H9c0-1-.3-1.8-1-2.5z"],
  undo: ["M9 14 4 9l5-5", "M4 9h10.5a5.5 5.5 0 0 1 0 11H11"],
  branch: ["M6 3v18", "M18 4v3a6 6 0 0 1-6 6H6", "M15 6.5 18 3.5l3 3"],
  play: ["M7.5 5v14l11-7z"],
  pause: ["M8.5 5v14", "M15.5 5v14"],
  open: ["M9.5 6l6 6-6 6"],
  back: ["M19 12H5", "M11 6l-6 6 6 6"],
  person: ["M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z", "M4.5 20.5a7.5 7.5 0 0 1 15 0"],
  more: ["M6 9.5l6 6 6-6"],
  cards: ["M4 8h11v12H4z", "M8 8V4.5h11.5V16H15"],
  share: ["M12 15V4", "M8 7.5 12 3.5l4 4", "M5 13v7h14v-7"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type IconName = keyof typeof ICONS;

/** An icon, for the eye only: what it says stands in words beside it. */
export function icon(name: IconName): TemplateResult {
  const paths: readonly string[] = ICONS[name];
  return html`<svg viewBox="0 0 24 24" class="icon" aria-hidden="true">
    ${paths.map((d) => svg`<path d=${d}></path>`)}
  </svg>`;
}
