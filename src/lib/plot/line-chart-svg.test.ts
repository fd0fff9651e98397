import { describe, expect, test } from "vitest";
import { type Chart, lineChartSvg, type Panel, type Series } from "./index.ts";

const axis = { label: "share", min: 0, max: 1 };
const panel = (series: readonly Series[], more: Partial<Panel> = {}): Panel => ({ x: axis, y: axis, series, ...more });
const drawn = (series: readonly Series[], more: Partial<Panel> = {}) => lineChartSvg({ title: "t", panels: [panel(series, more)] });
const all = (svg: string, pattern: RegExp) => [...svg.matchAll(pattern)].map(([whole]) => whole);

/** Whether each tag is closed in its turn, as XML wants it. */
function isBalanced(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, rest = ""] of svg.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
    if (closing === "/" && open.pop() !== name) return false;
    if (closing === "" && !rest.endsWith("/")) open.push(name ?? "");
  }
  return open.length === 0;
}

const points = [
  { x: 0.1, y: 0.2, low: 0.1, high: 0.3, weight: 1 },
  { x: 0.9, y: 0.8, low: 0.7, high: 0.9, weight: 4 },
];

describe("a chart", () => {
  const chart: Chart = {
    title: "Calibration",
    subtitle: "a long line ".repeat(30),
    note: "small print",
    panels: [
      panel([{ kind: "points", name: "ours", points }], { title: "one", diagonal: "perfect" }),
      panel([
        { kind: "line", name: "a", points, isDashed: true },
        { kind: "line", name: "b", points },
      ]),
      {
        x: { label: "", names: ["p", "q"] },
        y: { label: "loss" },
        series: [
          {
            kind: "bars",
            name: "loss",
            points: [
              { x: 0, y: 1, isMuted: true },
              { x: 1, y: 2 },
            ],
          },
        ],
      },
    ],
  };

  test("is one well-formed SVG, the same each time, that fetches and runs nothing", () => {
    const svg = lineChartSvg(chart);
    expect(svg).toBe(lineChartSvg(structuredClone(chart)));
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="')).toBe(true);
    expect(isBalanced(svg)).toBe(true);
    expect(svg).not.toMatch(/href|script|url\(|NaN|undefined|Infinity/);
  });

  test("grows with its panels, and breaks what is too long for a line", () => {
    const width = (columns: number) => Number(/width="(\d+)"/.exec(lineChartSvg({ ...chart, columns }))?.[1]);
    expect(width(3)).toBeGreaterThan(width(2));
    expect(width(2)).toBeGreaterThan(width(1));
    expect(all(lineChartSvg(chart), /long/g)).toHaveLength(30);
    expect(all(lineChartSvg(chart), /<text[^>]*>[a-z ]*long/g).length).toBeGreaterThan(1);
  });

  test("escapes every text it is given", () => {
    const evil = `<script>"&'</script>\u0000\ud800`;
    const svg = lineChartSvg({
      title: evil,
      subtitle: evil,
      note: evil,
      panels: [
        {
          title: evil,
          x: { label: evil, names: [evil] },
          y: { label: evil, format: () => evil },
          diagonal: evil,
          series: [{ kind: "bars", name: evil, points: [{ x: 0, y: 1 }] }],
        },
      ],
    });
    expect(svg).not.toContain("<script");
    expect(svg.isWellFormed()).toBe(true);
    expect(svg).not.toContain("\u0000");
    expect(isBalanced(svg)).toBe(true);
    expect(svg).toContain("<title>&lt;script&gt;&quot;&amp;'&lt;/script&gt; \ufffd</title>");
  });
});

describe("marks", () => {
  test("of heavier points are larger, area for weight, with an error bar each", () => {
    const svg = drawn([{ kind: "points", name: "p", points }]);
    expect(all(svg, / r="[\d.]+"/g)).toEqual([' r="5"', ' r="10"']);
    expect(all(svg, /stroke-opacity="0.7"/g)).toHaveLength(2);
  });

  test("lie where their values say", () => {
    const svg = drawn(
      [
        {
          kind: "line",
          name: "l",
          points: [
            { x: 0, y: 0 },
            { x: 0.5, y: 0.5 },
            { x: 1, y: 1 },
          ],
        },
      ],
      { diagonal: "same" },
    );
    const corners = /<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"/.exec(svg)?.slice(1).map(Number);
    const [left = 0, bottom = 0, right = 0, top = 0] = corners ?? [];
    const middle = `${(left + right) / 2},${(bottom + top) / 2}`;
    expect(svg).toContain(`<polyline points="${left},${bottom} ${middle} ${right},${top}"`);
  });

  test("that are bars stand on zero, beside each other, with their values over names", () => {
    const bars = (name: string, ...ys: number[]): Series => ({ kind: "bars", name, points: ys.map((y, x) => ({ x, y })) });
    const svg = drawn([bars("a", 1, 2), bars("b", 3, -1)], { x: { label: "", names: ["p", "q"] }, y: { label: "" } });
    const rects = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="(#\w+)" rx/g)].map((found) =>
      found.slice(1, 5).map(Number),
    );
    const marks = rects.filter(([, , , height]) => height !== 12);
    const [a1 = [], a2 = [], b1 = [], b2 = []] = marks;
    const foot = ([, y = 0, , height = 0]: readonly number[]) => Math.round(y + height);
    expect(marks).toHaveLength(4);
    expect(foot(a1)).toBe(foot(b1));
    expect(foot(a1)).toBe(Math.round(b2[1] ?? 0));
    expect((b1[3] ?? 0) / (a1[3] ?? 1)).toBeCloseTo(3, 1);
    expect(b1[0] ?? 0).toBeGreaterThanOrEqual((a1[0] ?? 0) + (a1[2] ?? 0));
    expect(a2[0] ?? 0).toBeGreaterThan((b1[0] ?? 0) + (b1[2] ?? 0));
    expect(svg).toContain(">-1</text>");
  });

  test("that are not finite are left out, and those beyond 10,000 too", () => {
    const svg = drawn([
      {
        kind: "points",
        name: "p",
        points: [
          { x: Number.NaN, y: 1 },
          { x: 1, y: Number.POSITIVE_INFINITY },
          { x: 1, y: 1 },
        ],
      },
    ]);
    expect(all(svg, /<circle/g)).toHaveLength(1);
    const many = Array.from({ length: 10_001 }, (_, at) => ({ x: at, y: at }));
    expect(all(drawn([{ kind: "points", name: "p", points: many }]), /<circle/g)).toHaveLength(10_000);
  });

  test("may be none", () => {
    const svg = drawn([{ kind: "line", name: "none", points: [] }], { x: { label: "x" }, y: { label: "y" } });
    expect(isBalanced(svg)).toBe(true);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

test("a legend names the series where there is more than one thing to tell apart", () => {
  const series = (name: string): Series => ({ kind: "line", name, points });
  expect(drawn([series("only")])).not.toContain(">only</text>");
  expect(drawn([series("only")], { diagonal: "perfect" })).toMatch(/>only<\/text>.*>perfect<\/text>/);
  expect(drawn([series("first"), series("second")])).toMatch(/>first<\/text>.*>second<\/text>/);
});
