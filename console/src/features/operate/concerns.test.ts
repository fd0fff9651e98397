import { describe, expect, it } from "vitest";
import type { Operations } from "../../api/index.ts";
import { concernsIn } from "./concerns.ts";

const calm = { waiting: 0, soon: 0, overdue: 0 };
const NOW: Operations = {
  at: "2024-06-01T12:00:00Z",
  startedAt: "2024-06-01T08:00:00Z",
  memoryBytes: 1,
  rates: { slotSeconds: 10, records: [0], checks: [0], requests: [0], faults: [0], refusals: [0] },
  log: { size: 1, waiting: 3, lagSeconds: 59 },
  notices: { waiting: 5, failed: 0, lagSeconds: 60 },
  store: { records: 1, subjects: 1, bytes: 1, tables: [] },
  disk: { freeBytes: 50e9, totalBytes: 100e9 },
  work: { disputes: { ...calm, waiting: 4 }, erasures: calm, reviews: calm, verifications: 2, lawChanges: 1 },
  isSimulated: false,
};

describe("what an operator should look at", () => {
  it("is nothing where only work waits that has its time", () => {
    expect(concernsIn(NOW)).toEqual([]);
  });

  it("is nothing of the disk where it is another machine's", () => {
    expect(concernsIn({ ...NOW, disk: null })).toEqual([]);
  });

  it("is, the worst first, what is overdue, behind, failing, full, undelivered and near its end", () => {
    const bad: Operations = {
      ...NOW,
      rates: { ...NOW.rates, faults: [1, 2] },
      log: { ...NOW.log, lagSeconds: 61 },
      notices: { waiting: 5, failed: 1, lagSeconds: 1_000 },
      disk: { freeBytes: 2e9, totalBytes: 100e9 },
      work: { ...NOW.work, disputes: { waiting: 3, soon: 1, overdue: 1 }, erasures: { waiting: 2, soon: 1, overdue: 1 } },
    };
    expect(concernsIn(bad)).toEqual([
      { what: "overdue", count: 2 },
      { what: "logBehind", seconds: 61 },
      { what: "faults", count: 3 },
      { what: "diskFull", bytes: 2e9 },
      { what: "noticesFailed", count: 1 },
      { what: "noticesBehind", seconds: 1_000 },
      { what: "soon", count: 2 },
    ]);
  });
});
