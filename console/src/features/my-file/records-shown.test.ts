import { describe, expect, it } from "vitest";
import { type MyRecord, recordsShown } from "./records-shown.ts";

const EVERYTHING = { search: "", register: "", group: "", order: "-when" };

function given(record: string, more: Partial<MyRecord> = {}): MyRecord {
  return {
    record,
    subject: "5f0f6c3e-2a64-4c1b-8a51-7c2f0f3f9d11",
    text: `Rated 1 by account:otc:${record}`,
    says: {},
    register: "trades@1",
    registerTitle: "Ratings",
    type: "rated",
    source: "bitcoin-otc",
    sourceTitle: "Bitcoin-OTC",
    reference: null,
    state: "live",
    occurredAt: "2024-03-01T00:00:00Z",
    precision: "instant",
    knownAt: "2024-03-01T00:00:00Z",
    recordedAt: "2024-03-01T00:00:00Z",
    expiresAt: "2029-03-01T00:00:00Z",
    isAdverse: false,
    takenBack: null,
    adds: [],
    ...more,
  };
}

const adds = (points: number) => [{ purpose: "trade-with", points, without: { probability: 0.5, grade: "D" as const } }];
const records = [
  given("a", { occurredAt: "2024-01-01T00:00:00Z", adds: adds(2) }),
  given("b", { occurredAt: "2024-03-01T00:00:00Z", adds: adds(-3), isAdverse: true }),
  given("c", { occurredAt: "2024-02-01T00:00:00Z", state: "withdrawn", registerTitle: "Orders", text: "Order: late" }),
];
const shown = (more: Partial<typeof EVERYTHING>, contested: string[] = []) =>
  recordsShown(records, { ...EVERYTHING, ...more }, new Set(contested)).map(({ record }) => record);

describe("the records of a file", () => {
  it("stand in the order asked for, the last to happen first by default", () => {
    expect(shown({})).toEqual(["b", "c", "a"]);
    expect(shown({ order: "when" })).toEqual(["a", "c", "b"]);
    expect(shown({ order: "adds" })).toEqual(["b", "c", "a"]);
    expect(shown({ order: "-adds" })).toEqual(["a", "c", "b"]);
  });

  it("are picked by kind, by what they do, and by their words", () => {
    expect(shown({ register: "Orders" })).toEqual(["c"]);
    expect(shown({ group: "counting" })).toEqual(["b", "a"]);
    expect(shown({ group: "over" })).toEqual(["c"]);
    expect(shown({ group: "adverse" })).toEqual(["b"]);
    expect(shown({ group: "contested" }, ["a"])).toEqual(["a"]);
    expect(shown({ search: " LATE " })).toEqual(["c"]);
  });

  it("are all there under an address that means nothing", () => {
    expect(shown({ group: "nonsense", order: "nonsense" })).toHaveLength(3);
  });
});
