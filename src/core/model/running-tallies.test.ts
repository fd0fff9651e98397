import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "../tally/index.ts";
import { HistoryBuilder } from "./history.ts";
import { replay } from "./replay.ts";
import { RunningTallies } from "./running-tallies.ts";

const REGISTERS = [
  { name: "deals", countNames: ["bad", "good"] },
  { name: "notes", countNames: ["pages"] },
];
const HOUR = 3_600_000_000;

type Given = { readonly subject: number; readonly hour: number; readonly late: number; readonly counts: readonly number[] };

const given = fc.record({
  subject: fc.nat(3),
  hour: fc.nat(5_000),
  late: fc.nat(2_000),
  counts: fc.oneof(fc.tuple(fc.nat(3), fc.nat(3)), fc.tuple(fc.nat(9))),
});

const monthOf = ({ hour }: Given): number => Math.floor(hour / 720);
const knownAt = ({ hour, late }: Given): number => (hour + late) * HOUR;

it("stand at every asking as a fold of the records known before, each added once", () => {
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 30 }), (records) => {
      const builder = new HistoryBuilder(REGISTERS);
      for (const each of records) {
        const isDeal = each.counts.length === 2;
        const [bad = 0, good = 0] = isDeal ? each.counts : [];
        const counted = { register: isDeal ? 0 : 1, counts: each.counts };
        builder.add({
          subject: each.subject,
          occurredAt: each.hour * HOUR,
          knownAt: knownAt(each),
          month: monthOf(each),
          good,
          bad,
          counted,
        });
      }
      const history = builder.history();
      const tallies = new RunningTallies(history);
      replay(history, {
        startDay: () => {},
        know: (entry) => tallies.know(entry),
        ask: (entry) => {
          const [subject, at] = [history.subject[entry] ?? 0, history.occurredAt[entry] ?? 0];
          const known = records.filter((each) => each.subject === subject && knownAt(each) < at);
          for (const [place, { name }] of REGISTERS.entries()) {
            const entries = known
              .filter(({ counts }) => counts.length === 2 - place)
              .map((each) => ({ month: monthOf(each), counts: each.counts }));
            expect(tallies.of(subject)[name] ?? []).toEqual(fold(entries));
          }
        },
      });
    }),
  );
});

it("are not to be had of a history that was built without registers", () => {
  expect(() => new RunningTallies(new HistoryBuilder().history())).toThrow("built without registers");
});

it("want a record's counts to be those of one of the history's registers", () => {
  const row = { subject: 0, occurredAt: 0, knownAt: 0, month: 0, good: 0, bad: 1 };
  const builder = new HistoryBuilder(REGISTERS);
  expect(() => builder.add({ ...row, counted: { register: 0, counts: [1] } })).toThrow("brings 1 counts");
  expect(() => builder.add({ ...row, counted: { register: 2, counts: [] } })).toThrow("brings 0 counts");
  expect(() => builder.add(row)).toThrow("brings no counts");
});
