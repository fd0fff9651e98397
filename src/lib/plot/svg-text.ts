import { textWidth } from "../text-width.ts";
import { FONTS, INK } from "./theme.ts";

/** The mean width of a letter of the usual sans-serif fonts, in parts of the font size; generous, since no font can be measured here. */
const LETTER_WIDTH = 0.54;

/** How a text is drawn; ink, from its start, upright when nothing else is said. */
export type TextStyle = {
  readonly size: number;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly isBold?: boolean;
  /** Degrees about the text's own place. */
  readonly turn?: number;
};

/** A text element at a place, escaped. */
export function textAt({ x, y }: { readonly x: number; readonly y: number }, text: string, style: TextStyle): string {
  const { size, fill = INK, anchor = "start", isBold = false, turn } = style;
  const weight = isBold ? ' font-weight="600"' : "";
  const transform = turn === undefined ? "" : ` transform="rotate(${turn} ${px(x)} ${px(y)})"`;
  return `<text x="${px(x)}" y="${px(y)}" font-family="${FONTS}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${weight}${transform}>${escapeXml(text)}</text>`;
}

/** A coordinate with at most two decimals, so that the same drawing has the same text everywhere. */
export function px(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Text for an element or a quoted attribute; what XML 1.0 cannot hold becomes a space or U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}|\ufffe|\uffff/gu, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}

/** About how wide a text will be drawn, in pixels. */
export function drawnWidth(text: string, size: number): number {
  return textWidth(text) * size * LETTER_WIDTH;
}

/** The text in lines that fit a width, broken at spaces; a word that is too long stands alone. */
export function wrapped(text: string, size: number, widthMax: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && drawnWidth(longer, size) <= widthMax) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
