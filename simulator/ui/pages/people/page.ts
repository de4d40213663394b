// Everybody on this machine, for a trainer: who is where in which programme, and who is stuck on what.
import { html, nothing, type TemplateResult } from "lit-html";
import { link, problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import type { PersonPosition } from "../../kit/views.ts";
import { dayText } from "../../kit/format.ts";

function last(person: PersonPosition): Content {
  if (!person.last) return html`<span class="muted">No call yet</span>`;
  return html`<time datetime=${person.last}>${dayText(person.last)}</time>`;
}

function stuck(person: PersonPosition): Content {
  if (person.stuck.length === 0) return nothing;
  return html`<ul class="small">
    ${person.stuck.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}

function row(person: PersonPosition): TemplateResult {
  const sign = person.standing === "stuck" ? icon("alert") : person.standing === "done" ? icon("check") : nothing;
  const name = person.known_as.charAt(0).toUpperCase() + person.known_as.slice(1);
  const share = `${person.done} of ${person.of}`;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>
      <span class="tag ${person.standing}">${sign}${person.standing_text}</span>
      ${stuck(person)}
    </td>
    <td class="where">
      ${person.stage || person.programme}
      <span class="small muted">${person.programme ? `${person.programme}, ${person.place.toLowerCase()}` : ""}</span>
    </td>
    <td class="share">
      ${
        person.of > 0
          ? html`<progress max=${person.of} value=${person.done} aria-hidden="true"></progress
              ><span class="small muted">${share}</span>`
          : nothing
      }
    </td>
    <td class="last">${last(person)}</td>
  </tr>`;
}

export default laidOut("people", {
  here: "people",
  draw: (page): Content => {
    const { people, rule } = page.view;
    const head = ["Who", "How it goes", "Where they are", "Steps done", "Last call"];
    return html`<div class="wrap">
      <h1>Everybody here</h1>
      <p class="lead">Where everybody on this machine is in their program. Those who are stuck come first.</p>
      ${problem(page.problem)}
      <div class="card list">
        <table>
          <thead>
            <tr>
              ${head.map((text) => html`<th scope="col">${text}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${people.map(row)}
          </tbody>
        </table>
      </div>
      <p class="small muted rule">
        ${rule} Days are counted from the day somebody began. A program is begun under
        ${link(page, "programme", {}, "Programs")}, by whoever practices.
      </p>
    </div>`;
  },
});
