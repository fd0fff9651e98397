import { malformed, parseDecimal, quoted } from "../bytes/index.ts";
import { requireSize } from "../tree/index.ts";

/** Body of a witness's 409, of type `text/x.tlog.size`: the size it last signed, as `20852014` and a newline. */
export function formatTreeSize(size: number): string {
  return `${requireSize(size, "size")}\n`;
}

/** Reads it, and nothing else. Throws `log_malformed`. */
export function parseTreeSize(body: string): number {
  if (!body.endsWith("\n")) throw malformed(`wanted a size and a newline, saw ${quoted(body)}`);
  return parseDecimal(body.slice(0, -1), "size");
}
