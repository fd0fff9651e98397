import { type Html, html, joined } from "../../lib/index.ts";
import type { SaidCard } from "./said-card.ts";
import type { CardWords } from "./words/index.ts";

/** Under which law it answers, and what it reads, as a part of the page. */
export function lawPart({ says, registers, after }: SaidCard["law"], { law: { heads } }: CardWords): Html {
  const rows = registers.map(
    ({ register, ground, keep, counts }) => html`<tr><td>${register}</td><td>${ground}</td><td>${keep}</td><td>${counts}</td></tr>`,
  );
  return html`<p>${says}</p>
<table><thead><tr><th>${heads.register}</th><th>${heads.ground}</th><th>${heads.keep}</th><th>${heads.counts}</th></tr></thead><tbody>${joined(rows)}</tbody></table>
<p>${after}</p>`;
}
