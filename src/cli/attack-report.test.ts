import { describe, expect, it } from "vitest";
import { lineChartSvg } from "../lib/index.ts";
import type { AttackFound } from "../service/index.ts";
import { attackChart } from "./attack-chart.ts";
import { attackReport } from "./attack-report.ts";

const found: AttackFound = {
  at: 1_366_000_000_000_000,
  purpose: "trade-with",
  accounts: 3_961,
  records: 21_570,
  established: 891,
  targets: { doubtful: 20, good: 20 },
  methods: ["own record", "EigenTrust"],
  isBoundByRaters: true,
  rows: [1, 2, 3].map((colluding) => ({
    attack: "stuffing" as const,
    colluding,
    cost: { accounts: colluding, deals: 5 * colluding },
    movements: [
      { method: "own record", by: 0.05 * colluding, rankBefore: 0.1, rank: 0.1 + 0.2 * colluding, bound: 0.06 * colluding },
      { method: "EigenTrust", by: undefined, rankBefore: 0.26, rank: 0.26, bound: undefined },
    ],
  })),
  crossings: [
    { attack: "stuffing", method: "own record", colluding: 3 },
    { attack: "stuffing", method: "EigenTrust", colluding: undefined },
  ],
};

describe("attackReport", () => {
  it("tells how far the targets move, where they then stand, and how many accounts it takes", () => {
    expect(attackReport(found, { svg: "attacks.svg" }).text).toBe(
      `trade-with, April 2013: 21,570 records of 3,961 accounts; 891 subjects have enough outcomes in the
last year for a grade. Means over 20 of the lowest quarter, attacked upward, and 20 of the upper
half, attacked downward.

attack    accounts  deals   own record  EigenTrust  bound
────────  ────────  ─────  ───────────  ──────────  ─────
stuffing         1      5  +0.05  30 %        26 %  +0.06
                 3     15  +0.15  70 %        26 %  +0.18

Each cell: how far the targets move, and the share of the others that they then stand above. Every
account rates five times. Of one account's ratings of one subject in one month a standing counts
one, so that no number of deals takes that many accounts past the bound, which is of the first
column (own record).

it takes so many accounts to         own record  EigenTrust
───────────────────────────────────  ──────────  ──────────
lift a doubtful one over the middle           3    over 100

The curves are in attacks.svg.`,
    );
  });

  it("has every point of the curves as JSON", () => {
    expect(attackReport(found).json).toMatchObject({ at: "2013-04-15T04:26:40Z", rows: [{}, { colluding: 2 }, {}] });
  });

  it("gives no bound where every deal counts, and says so", () => {
    const { text } = attackReport({ ...found, isBoundByRaters: false });
    expect(text).not.toContain("bound\n");
    expect(text).toContain("The registers of this purpose count every deal");
  });

  it("says that a market was simulated, and is bad where nobody can be attacked", () => {
    expect(attackReport(found, { isSimulated: true }).text).toMatch(/simulated/i);
    expect(attackReport({ ...found, rows: [], crossings: [] })).toMatchObject({
      isBad: true,
      text: "Nobody has enough outcomes of trade-with in the last year to be attacked.",
    });
  });
});

describe("attackChart", () => {
  it("has a panel for each attack and a line for each method, from no account on", () => {
    const { panels } = attackChart(found);
    expect(panels.map(({ title }) => title)).toEqual(["stuffing"]);
    expect(panels[0]?.series[0]?.points).toEqual([
      { x: 0, y: 0.1 },
      { x: 1, y: 0.1 + 0.2 },
      { x: 2, y: 0.5 },
      { x: 3, y: 0.1 + 0.2 * 3 },
    ]);
    expect(lineChartSvg(attackChart(found))).toContain("EigenTrust");
  });
});
