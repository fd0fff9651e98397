import { textWidth } from "../lib/index.ts";

/** Nothing is printed wider: two terminals fit side by side on a usual screen. */
export const COLUMNS_MAX = 100;

/** How lines are set: `first` begins the first line, and the others are indented as far. */
type Setting = { readonly first?: string; readonly columns?: number };

/** A text in lines of at most so many columns, broken at blanks, and within words that are longer: Chinese has no blanks. */
export function wrapText(text: string, { first = "", columns = COLUMNS_MAX }: Setting = {}): string {
  const indent = " ".repeat(textWidth(first));
  const widthMax = columns - indent.length;
  const words = text.split(/\s+/).filter((word) => word !== "");
  const lines = filled(
    words.flatMap((word) => pieces(word, widthMax)),
    widthMax,
  );
  return lines.map((line, at) => `${at === 0 ? first : indent}${line}`.trimEnd()).join("\n");
}

function filled(words: readonly string[], widthMax: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer) > widthMax) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function pieces(word: string, widthMax: number): string[] {
  if (textWidth(word) <= widthMax) return [word];
  const cut = [""];
  for (const character of word) {
    const longer = `${cut.at(-1)}${character}`;
    if (textWidth(longer) > widthMax) cut.push(character);
    else cut[cut.length - 1] = longer;
  }
  return cut;
}
