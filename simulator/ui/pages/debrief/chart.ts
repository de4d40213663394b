// The chart: exactly the shapes that Python laid out, the same as in the page and the PDF to take along. Its turns can be
// chosen, by pointer and by key.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Chart, Dot, DebriefView } from "../../kit/views.ts";
import { ledTo, openBoard, select, type DebriefPage } from "./state.ts";

type Shape = Chart["shapes"][number];

const HALO = 19;

/** The turns that stand on the chart, from left to right. */
export function dotsOf(shapes: readonly Shape[]): readonly Dot[] {
  return shapes.filter((shape) => shape.kind === "dot").filter((dot) => dot.turn > 0);
}

/** The turn nearest to `x`, in units of the chart: nobody has to hit a dot. */
export function nearest(dots: readonly Dot[], x: number): number | undefined {
  const away = (dot: Dot) => Math.abs(dot.at[0] - x);
  return dots.toSorted((one, other) => away(one) - away(other))[0]?.turn;
}

function outline({ at: [x, y], corners, radius }: Dot): TemplateResult {
  return corners.length > 0
    ? svg`<polygon points=${corners.join(" ")}></polygon>`
    : svg`<circle cx=${x} cy=${y} r=${radius}></circle>`;
}

function dot(shape: Dot, selected: number | null): TemplateResult {
  const ink = `--ink-of:var(--${shape.ink})`;
  if (!shape.turn) return svg`<g class="dot" style=${ink} aria-hidden="true">${outline(shape)}</g>`;
  return svg`<g role="option" id="dot-${shape.turn}" class="dot" style=${ink} aria-label=${shape.text}
    aria-selected=${shape.turn === selected ? "true" : "false"}>${outline(shape)}</g>`;
}

function drawn(shape: Shape, selected: number | null): TemplateResult {
  const ink = `--ink-of:var(--${shape.ink})`;
  switch (shape.kind) {
    case "line":
      return svg`<polyline class="line" style=${ink} points=${shape.points.join(" ")} stroke-width=${shape.width}
        stroke-dasharray=${shape.dashes.join(" ") || nothing} aria-hidden="true"></polyline>`;
    case "area":
      return svg`<polygon style=${ink} points=${shape.points.join(" ")} fill-opacity=${shape.opacity}
        aria-hidden="true"></polygon>`;
    case "dot":
      return dot(shape, selected);
    case "words":
      return svg`<text class=${shape.strong ? "strong" : nothing} style=${ink} x=${shape.at[0]} y=${shape.at[1]}
        font-size=${shape.size} text-anchor=${shape.anchor} aria-hidden="true">${shape.text}</text>`;
  }
}

/** Behind the dots: where on the chart the selected turn is. */
function cursor({ height }: Chart, selected: Dot | undefined): TemplateResult | typeof nothing {
  if (!selected) return nothing;
  const [x, y] = selected.at;
  return svg`<g class="cursor" style="--ink-of:var(--${selected.ink})" aria-hidden="true">
    <line x1=${x} x2=${x} y1="0" y2=${height}></line><circle cx=${x} cy=${y} r=${HALO}></circle></g>`;
}

// A mouse may also be drawn along; a finger scrolls. A screen reader's click has no place on the chart, but it has a dot.
function listeners(page: DebriefPage, chart: Chart, dots: readonly Dot[]) {
  const pickAt = (event: MouseEvent) => {
    if (!(event.currentTarget instanceof Element)) return;
    const box = event.currentTarget.getBoundingClientRect();
    const [left, , width] = chart.frame;
    const number = nearest(dots, left + ((event.clientX - box.left) / box.width) * width);
    if (number !== page.state.turn || number !== page.state.lit) select(page, number);
  };
  return {
    click: (event: MouseEvent) => {
      const hit = event.target instanceof Element ? event.target.closest("[role=option]") : null;
      if (event.detail) pickAt(event);
      else if (hit) select(page, Number(hit.id.slice("dot-".length)));
    },
    move: (event: PointerEvent) => {
      if (event.pointerType === "mouse" && event.buttons & 1) pickAt(event);
    },
    key: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const turns = dots.map((item) => item.turn);
      const to = ledTo(event.key, turns, page.state.turn, ["ArrowLeft", "ArrowRight"]);
      if (to !== null) select(page, to);
      else if (event.key === "Enter" || event.key === " ") openBoard(page);
      else return;
      event.preventDefault();
    },
  };
}

/** The chart of a call that was analysed. */
export function plot(page: DebriefPage, { chart }: NonNullable<DebriefView["board"]>): TemplateResult {
  const { turn } = page.state;
  const { shapes } = chart;
  const dots = dotsOf(shapes);
  const on = listeners(page, chart, dots);
  const first = shapes.findIndex((shape) => shape.kind === "dot");
  const all = (some: readonly Shape[]) => some.map((shape) => drawn(shape, turn));
  return html`<figure class="plot">
    <svg
      viewBox=${chart.frame.join(" ")}
      role="listbox"
      tabindex="0"
      aria-label="Turns on the chart"
      aria-orientation="horizontal"
      aria-activedescendant="dot-${turn ?? 0}"
      @click=${on.click}
      @pointermove=${on.move}
      @keydown=${on.key}
    >
      ${all(shapes.slice(0, first))}
      ${cursor(
        chart,
        dots.find((item) => item.turn === turn),
      )}
      ${all(shapes.slice(first))}
    </svg>
  </figure>`;
}
