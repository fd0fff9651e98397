/** Okabe and Ito (2008): told apart by people with any of the common colour vision deficiencies, and on grey paper. */
const PALETTE = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"] as const;

export const INK = "#1f2933";
export const FAINT_INK = "#5f6c7b";
export const GRID = "#e4e8ee";
export const AXIS = "#9aa5b1";
export const PAPER = "#ffffff";
export const FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

/** The colour of the n-th series of a panel, from 0; after six they come again. */
export function colourOf(series: number): string {
  return PALETTE[series % PALETTE.length] ?? INK;
}
