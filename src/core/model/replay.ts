import { dayOf } from "./day.ts";
import { type History, NO_OUTCOME } from "./history.ts";

/** What a replay tells, in order of time. Entries are places in the history's columns. */
export type ReplayListener = {
  /** Before the first of what is asked or known on a UTC day. */
  readonly startDay: (day: number) => void;
  readonly ask: (entry: number) => void;
  readonly know: (entry: number) => void;
};

/**
 * Replays a history up to an instant (not included). What shares an instant is simultaneous: all of it is asked before any of it is
 * known. Entries without an outcome are never asked.
 */
export function replay(history: History, listener: ReplayListener, { before = Number.POSITIVE_INFINITY } = {}): void {
  const { entries, occurredAt, knownFrom, byKnowledge, result } = history;
  let asked = 0;
  let known = 0;
  let day = Number.NEGATIVE_INFINITY;
  while (known < entries) {
    const knownEntry = byKnowledge[known] ?? 0;
    const isAsk = asked < entries && (occurredAt[asked] ?? 0) <= (knownFrom[knownEntry] ?? 0);
    const at = (isAsk ? occurredAt[asked] : knownFrom[knownEntry]) ?? 0;
    if (at >= before) return;
    if (dayOf(at) !== day) {
      day = dayOf(at);
      listener.startDay(day);
    }
    if (!isAsk) {
      listener.know(knownEntry);
      known += 1;
    } else {
      if (result[asked] !== NO_OUTCOME) listener.ask(asked);
      asked += 1;
    }
  }
}
