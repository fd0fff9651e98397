import type { Chart, Panel } from "./chart.ts";
import { headHeight, panelSvg } from "./panel-svg.ts";
import { escapeXml, px, textAt, wrapped } from "./svg-text.ts";
import { FAINT_INK, PAPER } from "./theme.ts";

const PANEL = { width: 440, height: 400 } as const;
const MARGIN = 28;
const GUTTER = 36;
const TITLE = { size: 21, line: 28 } as const;
const SUBTITLE = { size: 14, line: 20 } as const;
const NOTE = { size: 12, line: 17 } as const;
const COLUMNS = 2;

/**
 * A chart as a stand-alone SVG text: light background, system fonts, colours that the colour-blind tell apart (Okabe and Ito), axes with
 * round ticks, legends. All texts are escaped, the same chart gives the same bytes, and nothing is fetched or run when it is shown.
 * A panel without points is drawn empty. Of a series the first 10,000 points are drawn.
 */
export function lineChartSvg(chart: Chart): string {
  const across = Math.max(1, Math.min(chart.columns ?? COLUMNS, chart.panels.length));
  const width = across * PANEL.width + (across - 1) * GUTTER + 2 * MARGIN;
  const head = headOf(chart, width);
  const panels = panelsOf(chart.panels, across, head.bottom);
  const notes = linesOf(chart.note, NOTE.size, width).map((text, at) =>
    textAt({ x: MARGIN, y: panels.bottom + 22 + at * NOTE.line }, text, { size: NOTE.size, fill: FAINT_INK }),
  );
  const height = panels.bottom + notes.length * NOTE.line + MARGIN;
  const size = `width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}"`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img"><title>${escapeXml(chart.title)}</title>`,
    `<rect width="100%" height="100%" fill="${PAPER}"/>`,
    ...head.parts,
    ...panels.parts,
    ...notes,
    "</svg>\n",
  ];
  return parts.join("\n");
}

/** Parts of the drawing, and how far down they reach. */
type Drawn = { readonly parts: readonly string[]; readonly bottom: number };

function headOf({ title, subtitle }: Chart, width: number): Drawn {
  const titles = linesOf(title, TITLE.size, width);
  const subtitles = linesOf(subtitle, SUBTITLE.size, width);
  const titleBottom = MARGIN - 6 + titles.length * TITLE.line;
  const parts = [
    ...titles.map((text, at) => textAt({ x: MARGIN, y: MARGIN - 12 + (at + 1) * TITLE.line }, text, { size: TITLE.size, isBold: true })),
    ...subtitles.map((text, at) =>
      textAt({ x: MARGIN, y: titleBottom - 4 + (at + 1) * SUBTITLE.line }, text, { size: SUBTITLE.size, fill: FAINT_INK }),
    ),
  ];
  return { parts, bottom: titleBottom + subtitles.length * SUBTITLE.line };
}

function panelsOf(panels: readonly Panel[], across: number, above: number): Drawn {
  const top = above + 20;
  const parts = panels.map((panel, at) => {
    const row = Math.floor(at / across);
    const beside = panels.slice(row * across, (row + 1) * across);
    const head = Math.max(...beside.map((neighbour) => headHeight(neighbour, PANEL.width)));
    const place = { x: MARGIN + (at % across) * (PANEL.width + GUTTER), y: top + row * (PANEL.height + GUTTER) };
    return panelSvg(panel, { ...place, ...PANEL, head });
  });
  const rows = Math.ceil(panels.length / across);
  return { parts, bottom: top + rows * (PANEL.height + GUTTER) - GUTTER };
}

function linesOf(text: string | undefined, size: number, width: number): readonly string[] {
  return text === undefined || text === "" ? [] : wrapped(text, size, width - 2 * MARGIN);
}
