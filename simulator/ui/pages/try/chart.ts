// The statechart. Python says where states stand; they are drawn here, so that they have the page's colors and keys.
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { many } from "../../kit/format.ts";
import type { ChartArrow, ChartNode, ChartState } from "../../kit/views.ts";
import { shownState, type TryPage } from "./page.ts";

const LINE = 17;

type Point = readonly [number, number];
const at = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A curve as SVG writes it: its first point, then control points and corners in threes, then the tip. */
export function curveOf({ curve, tip }: Pick<ChartArrow, "curve" | "tip">): string {
  const [first, ...rest] = curve;
  if (!first) return "";
  return `M${at(first)} C${rest.map(at).join(" ")} L${at(tip)}`;
}

function arrow(one: ChartArrow, look: string): TemplateResult {
  const d = curveOf(one);
  return svg`<g class="arrow ${look}">
    <title>${`${one.source} to ${one.target}: ${one.label}`}</title>
    <path d=${d} marker-end="url(#tip)"></path>
  </g>`;
}

/** What is said of a state by itself, for those who do not see its colors. */
function told(node: ChartNode, state: ChartState | undefined, isHere: boolean): string {
  const count = state?.findings.length ?? 0;
  return [
    node.lines.join(", "),
    isHere ? "the call is here" : "",
    count ? many(count, "finding", "findings") : "",
    state?.turns === null ? state.reach : "",
  ]
    .filter(Boolean)
    .join("; ");
}

function worst(state: ChartState | undefined): string {
  if (!state?.findings.length) return "";
  return state.findings.some(({ severity }) => severity === "error") ? "error" : "warning";
}

function badge(node: ChartNode, state: ChartState | undefined): TemplateResult | typeof nothing {
  const count = state?.findings.length ?? 0;
  if (count === 0) return nothing;
  const [x, y] = [node.x + node.width / 2 - 4, node.y - node.height / 2 + 4];
  return svg`<circle class="badge" cx=${x} cy=${y} r="11"></circle><text class="count" x=${x} y=${y}>${count}</text>`;
}

function box(page: TryPage, node: ChartNode): TemplateResult {
  const state = page.view.states.find(({ id }) => id === node.id);
  const isHere = page.view.played?.turns.at(-1)?.state === node.id;
  const isShown = shownState(page) === node.id;
  const choose = () => {
    if (!state) return;
    page.state.state = node.id;
    page.redraw();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    choose();
  };
  const [left, top] = [node.x - node.width / 2, node.y - node.height / 2];
  const first = node.y - ((node.lines.length - 1) * LINE) / 2;
  const unreached = state?.turns === null && node.kind !== "anywhere" ? "unreached" : "";
  const look = ["node", node.kind, worst(state), isShown && "shown", isHere && "here", unreached];
  return svg`<g class=${look.filter(Boolean).join(" ")} role="button" tabindex="0" aria-pressed=${String(isShown)}
      aria-label=${told(node, state, isHere)} @click=${choose} @keydown=${key}>
    <rect x=${left} y=${top} width=${node.width} height=${node.height} rx=${node.kind === "ending" ? 2 : 10}></rect>
    ${node.lines.map((line, number) => svg`<text class=${number ? "more" : "name"} x=${node.x} y=${first + number * LINE}>${line}</text>`)}
    ${badge(node, state)}
  </g>`;
}

function arrows(page: TryPage): readonly TemplateResult[] {
  const { picture, played } = page.view;
  const shown = shownState(page);
  const taken = new Set(played?.turns.at(-1)?.went.map(([from, to]) => `${from}/${to}`));
  const look = (one: ChartArrow) =>
    taken.has(`${one.source}/${one.target}`) ? "taken" : one.source === shown ? "out" : "";
  const found = (picture?.arrows ?? []).map((one) => [one, look(one)] as const);
  // Those that stand out are drawn last, over the others.
  return [...found].sort((one, other) => one[1].length - other[1].length).map(([one, how]) => arrow(one, how));
}

/** The picture, in a frame that scrolls; where there is none, why. */
export function chart(page: TryPage): TemplateResult {
  const { picture, no_picture } = page.view;
  if (!picture) return html`<div class="card chart none"><p>${no_picture}</p></div>`;
  const { width, height, nodes } = picture;
  return html`<div class="card chart" role="region" aria-label="The statechart" tabindex="0">
    <svg
      viewBox="-14 -14 ${width + 28} ${height + 28}"
      style="min-width:${Math.min(width, 640)}px;max-width:${width + 28}px"
    >
      <defs>
        <marker
          id="tip"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0 8 4 0 8z"></path>
        </marker>
      </defs>
      ${arrows(page)} ${nodes.map((node) => box(page, node))}
    </svg>
  </div>`;
}
