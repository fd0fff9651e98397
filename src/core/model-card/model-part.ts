import { type Html, html, joined } from "../../lib/index.ts";
import type { SaidLine, SaidModel } from "./said-model.ts";
import type { CardWords } from "./words/index.ts";

/** The model itself, as a part of the page. */
export function modelPart({ before, formula, lines, table, tableNote, after }: SaidModel, words: CardWords): Html {
  const { heads } = words.card;
  const tablePart =
    table.length === 0
      ? html``
      : html`<h3>${words.parts.table}</h3>
<p class="soft">${tableNote ?? ""}</p>
<table class="narrow"><thead><tr><th>${heads.points}</th><th class="figure">${heads.probability}</th></tr></thead><tbody>${joined(table.map(({ points, probability }) => html`<tr><td>${points}</td><td class="figure">${probability}</td></tr>`))}</tbody></table>`;
  return html`<p>${before.join(" ")}</p>
${formula === undefined ? html`` : html`<p class="formula">${formula}</p>`}
${joined(lines.map((line) => linePart(line, heads)))}
${tablePart}
<p>${after}</p>`;
}

function linePart({ name, reads, rows }: SaidLine, heads: CardWords["card"]["heads"]): Html {
  const shown = rows.map(
    ({ value, points, share }) => html`<tr><td>${value}</td><td class="figure"><b>${points}</b></td><td class="figure">${share}</td></tr>`,
  );
  return html`<section class="line"><h3>${name}</h3><p class="soft">${reads}</p>
<table><thead><tr><th>${heads.value}</th><th class="figure">${heads.points}</th><th class="figure">${heads.share}</th></tr></thead><tbody>${joined(shown)}</tbody></table></section>`;
}
