import { parseInstant } from "../../lib/index.ts";
import type { Says } from "./evaluate.ts";

/** One thing that holds of a record, or not; of an absent field nothing holds. Days are ISO 8601, in UTC, and count whole. */
export type RepairTest =
  | { readonly kind: "amount_at_most"; readonly field: string; readonly currency: string; readonly amountMinor: number }
  | { readonly kind: "number_at_most"; readonly field: string; readonly value: number }
  | { readonly kind: "by_day" | "since_day"; readonly field: string; readonly day: string }
  | { readonly kind: "word"; readonly field: string; readonly oneOf: readonly string[] };

/** The kinds of tests there are. */
export const REPAIR_TESTS = [
  "amount_at_most",
  "number_at_most",
  "by_day",
  "since_day",
  "word",
] as const satisfies readonly RepairTest["kind"][];

/** The instant at which a record happened, as a field of tests. */
export const HAPPENED = "occurredAt";

/**
 * A campaign by which adverse records stop counting although they were right, as data: "overdue up to 10,000, settled by the end of March: stop
 * counting". It ends records and never widens anything.
 */
export type Repair = {
  readonly name: string;
  readonly title: string;
  /** The provision. */
  readonly cite: string;
  readonly register: string;
  readonly type: string;
  /** The first day (UTC) on which it may be carried out. */
  readonly from: string;
  /** All of them hold. */
  readonly when: readonly RepairTest[];
};

/** As much of a record's content as a campaign looks at. */
type Told = { readonly register: string; readonly type: string; readonly occurredAt: number; readonly says: Says };

/** Compiles a campaign to a function of a record's content: whether it is one of those that stop counting, if it is adverse. */
export function repairTestOf({ register, type, when }: Repair): (content: Told) => boolean {
  const tests = when.map(testOf);
  return (content) => content.register === register && content.type === type && tests.every((test) => test(content));
}

/** The first microsecond (UTC) of the day from which a campaign may be carried out. */
export function repairBegins({ from }: Repair): number {
  return endOf(from) - DAY_MICROS + 1;
}

const DAY_MICROS = 86_400_000_000;

/** A day counts from its end: see `parseInstant`. */
const endOf = (day: string): number => parseInstant(day).micros;

function testOf(test: RepairTest): (content: Told) => boolean {
  const toldIn = ({ says, occurredAt }: Told) => (test.field === HAPPENED ? occurredAt : says[test.field]);
  switch (test.kind) {
    case "amount_at_most":
      return (content) => {
        const value = toldIn(content);
        return typeof value === "object" && value.currency === test.currency && value.amountMinor <= test.amountMinor;
      };
    case "number_at_most":
      return (content) => isAtMost(toldIn(content), test.value);
    case "by_day": {
      const end = endOf(test.day);
      return (content) => isAtMost(toldIn(content), end);
    }
    case "since_day": {
      const before = endOf(test.day) - DAY_MICROS;
      return (content) => {
        const value = toldIn(content);
        return typeof value === "number" && value > before;
      };
    }
    case "word": {
      const words = new Set(test.oneOf);
      return (content) => {
        const value = toldIn(content);
        return typeof value === "string" && words.has(value);
      };
    }
  }
}

function isAtMost(value: unknown, most: number): boolean {
  return typeof value === "number" && value <= most;
}
