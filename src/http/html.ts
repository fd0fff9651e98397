import { type Html, html, joined } from "../lib/index.ts";

export { type Html, html, joined } from "../lib/index.ts";

/** Text of the API's own descriptions: blank lines part paragraphs, backticks hold code, and a path of the docs becomes a link. */
export function prose(text: string): Html {
  return joined(text.split("\n\n").map((paragraph) => html`<p>${inline(paragraph)}</p>`));
}

/** One line of such text. */
export function inline(text: string): Html {
  return joined(text.split("`").map((piece, i) => (i % 2 === 1 ? html`<code>${piece}</code>` : html`${piece}`)));
}
