import { parseInstant } from "../src/lib/index.ts";

/** A clock that stands still until it is told to go on. */
export type Clock = {
  /** UTC microseconds. */
  readonly now: () => number;
  readonly advance: (by: { readonly days?: number; readonly hours?: number; readonly seconds?: number }) => void;
  /** To an ISO 8601 instant. */
  readonly set: (instant: string) => void;
};

const SECOND = 1_000_000;

/** A clock standing at an ISO 8601 instant. */
export function createClock(instant: string): Clock {
  let now = parseInstant(instant).micros;
  return {
    now: () => now,
    advance: ({ days = 0, hours = 0, seconds = 0 }) => {
      now += ((days * 24 + hours) * 3600 + seconds) * SECOND;
    },
    set: (to) => {
      now = parseInstant(to).micros;
    },
  };
}
