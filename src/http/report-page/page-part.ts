import type { Reading, Report } from "../../core/report/index.ts";
import { type Html, html, joined } from "../html.ts";

/** What each part of the page is made of. */
export type PageGiven = {
  readonly report: Report;
  readonly reading: Reading;
  /** Where the same file lies with its proofs. */
  readonly proofsAt: string;
};

/** A part of the page under its heading; `name` is its place in a link. */
export function partOf(name: string, title: string, body: Html): Html {
  return html`<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${title}</h2>${body}</section>`;
}

/** A column of a table: its heading, and the class of its cells. */
export type Column = { readonly title: string; readonly cells?: string };

/** A table with its heads above each printed page; `caption` is for those who hear it. */
export function tableOf(caption: string, columns: readonly Column[], rows: readonly Html[]): Html {
  const heads = columns.map(({ title, cells }) => html`<th scope="col" class="${cells ?? ""}">${title}</th>`);
  const head = html`<caption class="hidden">${caption}</caption><thead><tr>${joined(heads)}</tr></thead>`;
  return html`<div class="scroll"><table>${head}<tbody>${joined(rows)}</tbody></table></div>`;
}

/** Nothing, as HTML. */
export const NOTHING: Html = html``;

/** A smaller line under another; nothing where there is nothing to say. */
export function under(text: string | undefined): Html {
  return text === undefined || text === "" ? NOTHING : html`<small>${text}</small>`;
}
