import { textWidth } from "../lib/index.ts";

/** Nothing is printed wider: two terminals fit side by side on a usual screen. */
export const COLUMNS_MAX = 100;

/** How lines are set: `first` begins the first line, and the others are indented as far. */
type Setting = { readonly first?: string; readonly columns?: number };

/** A text in lines of at most so many columns, broken at blanks; a longer word stands alone. */
export function wrapText(text: string, { first = "", columns = COLUMNS_MAX }: Setting = {}): string {
  const indent = " ".repeat(textWidth(first));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + textWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines.map((each, at) => `${at === 0 ? first : indent}${each}`.trimEnd()).join("\n");
}
