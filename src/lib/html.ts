/** A piece of HTML. Made by `html` and `joined` only: everything else is text, and is escaped where it enters. */
export type Html = { readonly html: string };

/** HTML as a tagged template: values are escaped unless they are HTML themselves. */
export function html(parts: TemplateStringsArray, ...values: readonly (Html | string | number)[]): Html {
  return { html: parts.reduce((whole, part, i) => `${whole}${written(values[i - 1] ?? "")}${part}`) };
}

/** Pieces one after the other. */
export function joined(pieces: readonly Html[]): Html {
  return { html: pieces.map((piece) => piece.html).join("") };
}

function written(value: Html | string | number): string {
  return typeof value === "object" ? value.html : escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
