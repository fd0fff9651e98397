/** What may stand between the fields of a CSV text. */
export type Delimiter = "," | ";" | "\t";

const CANDIDATES = [",", ";", "\t"] as const satisfies readonly Delimiter[];

/** A few lines show the delimiter as well as a whole text does. */
const LINES_MAX = 50;

/**
 * The delimiter of a CSV text, from its beginning: the one of which the most lines have as many as the first line has, outside quotes.
 * Between equals the one that makes more columns, then the comma; a comma too where there is none at all (a single column).
 */
export function guessDelimiter(sample: string): Delimiter {
  const lines = unquotedLines(sample);
  let best: { readonly delimiter: Delimiter; readonly agreeing: number; readonly each: number } = { delimiter: ",", agreeing: 0, each: 0 };
  for (const delimiter of CANDIDATES) {
    const perLine = lines.map((line) => line.split(delimiter).length - 1);
    const each = perLine[0] ?? 0;
    const agreeing = each === 0 ? 0 : perLine.filter((found) => found === each).length;
    if (agreeing > best.agreeing || (agreeing === best.agreeing && each > best.each)) best = { delimiter, agreeing, each };
  }
  return best.delimiter;
}

/** The first lines without their quoted parts and without empty ones; the last is dropped, being cut off, if there are others. */
function unquotedLines(sample: string): readonly string[] {
  const lines = sample
    .replace(/"[^"]*("|$)/g, "")
    .split("\n", LINES_MAX + 1)
    .filter((line) => line.trim() !== "");
  return lines.length > 1 && !sample.endsWith("\n") ? lines.slice(0, -1) : lines;
}
