import { styleText } from "node:util";

/** How words are set off from others, where that is possible. Nothing is told by it alone. */
export type Ink = { readonly bold: (text: string) => string; readonly dim: (text: string) => string };

/** For files, pipes and tests. */
export const PLAIN: Ink = { bold: (text) => text, dim: (text) => text };

/** For a stream: styleText itself leaves text alone where the stream is no terminal, or NO_COLOR is set. */
export function inkFor(stream: NodeJS.WritableStream): Ink {
  return { bold: (text) => styleText("bold", text, { stream }), dim: (text) => styleText("dim", text, { stream }) };
}
