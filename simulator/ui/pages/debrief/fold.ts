// A part of the page that is shut until somebody wants it: native details, under a heading.
import { html, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";

/** `told` says in a few words what is inside. */
export function fold(id: string, title: string, told: string, content: Content): TemplateResult {
  return html`<details class="fold" id=${id}>
    <summary>
      ${icon("open")}
      <h2 id="${id}-title">${title}</h2>
      <span class="muted">${told}</span>
    </summary>
    <div class="inside">${content}</div>
  </details>`;
}

/** Opens every part that something is in, so that it can be led to. */
export function unfold(item: Element): void {
  for (let part = item.closest("details"); part; part = part.parentElement?.closest("details") ?? null)
    part.open = true;
}
