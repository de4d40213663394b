// What was proved about a call, and how it stands with each of its customers and cases.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import type { ProofCall, ProofView } from "../../kit/views.ts";
import { figureText } from "../../kit/format.ts";

const COLUMNS = ["Customer", "Case", "State", "Situations", "Perfect in"];
const NOT_HELD =
  "The content was changed after it was last proved, or a property does not hold. " +
  "A trainer can run “simulator prove” to see which.";

/** How often something happens, from its chance of 0 to 1. */
export function howOften(chance: number): string {
  if (chance === 0) return "never";
  return chance < 0.0001 ? "less than 0.01 % of the time" : `${(100 * chance).toFixed(2)} % of the time`;
}

function held({ configurations, luck }: ProofView): string {
  return (
    "Every course that this call can take was examined, with every customer and every case: " +
    `${figureText(configurations)} different situations. Each call ends, a perfect call exists, no call with ` +
    "a critical error passes, every criterion can be earned and can be lost, and someone who knows nothing passes " +
    `${howOften(luck)} at most.`
  );
}

function row(call: ProofCall): TemplateResult {
  return html`<tr>
    <td>${call.persona}</td>
    <td>${call.case}</td>
    <td>${call.state}</td>
    <td class="number">${call.configurations > 0 ? figureText(call.configurations) : nothing}</td>
    <td class="number">${call.perfect_turns > 0 ? call.perfect_turns : nothing}</td>
  </tr>`;
}

/** A list to be opened by hand; nothing where nothing was proved yet. */
export function proof(found: ProofView | null): Content {
  if (!found) return nothing;
  return html`<details class="proof">
    <summary>${found.line}</summary>
    <p>${found.holds ? held(found) : NOT_HELD}</p>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            ${COLUMNS.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${found.details.map(row)}
        </tbody>
      </table>
    </div>
  </details>`;
}
