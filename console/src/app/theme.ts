import { createTheme, type MantineColorsTuple } from "@mantine/core";

/** From the palest to the deepest; the seventh carries white text at a contrast of 5.9 to 1. */
const PINE: MantineColorsTuple = [
  "#eaf5f3",
  "#d8e9e6",
  "#b0d3cd",
  "#84bbb4",
  "#5fa79f",
  "#3f8f88",
  "#24777a",
  "#12605f",
  "#0e5052",
  "#083f42",
];

/** The reader's own system fonts: nothing is fetched, and every script of the world is there. */
const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

export const theme = createTheme({
  primaryColor: "pine",
  // Text on a button is white in both themes: Mantine chooses it by the light shade.
  primaryShade: { light: 7, dark: 6 },
  colors: { pine: PINE },
  autoContrast: true,
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: "650" },
  defaultRadius: "md",
  cursorType: "pointer",
});
