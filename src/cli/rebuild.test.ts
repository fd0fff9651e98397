import { describe, expect, it } from "vitest";
import { rebuildReport } from "./rebuild.ts";

describe("rebuildReport", () => {
  const sound = {
    records: { rows: 35_592, differing: 0 },
    tallies: [{ register: "trades", rows: 14_551, differing: 0 }],
    hasDiffered: false,
  };

  it("says that everything was right", () => {
    expect(rebuildReport(sound, 1.5).text).toBe(
      [
        "                     rows  differed",
        "─────────────────  ──────  ────────",
        "states of records  35,592         0",
        "tallies of trades  14,551         0",
        "",
        "Everything was as the statements give it.",
      ].join("\n"),
    );
  });

  it("says what was set right, and does not call that bad", () => {
    const report = rebuildReport({ ...sound, records: { rows: 35_592, differing: 3 }, hasDiffered: true }, 1.5);
    expect(report.text).toContain("What differed is set right; its subjects have new versions.");
    expect(report.isBad).toBeUndefined();
    expect(report.json).toMatchObject({ hasDiffered: true, seconds: 1.5 });
  });
});
