import type { Grade, Purpose } from "../law/index.ts";
import { bySlotRank } from "../record/index.ts";
import { type OutcomeRow, type OwnRecordModel, outcomeRowsOf, type Standing, standingOf, type Tallies } from "../standing/index.ts";

/** A record that counts, or that would where another of its slot did not. */
export type CountedRecord = {
  readonly subject: string;
  readonly record: string;
  readonly register: string;
  readonly state: string;
  readonly occurredAt: number;
  readonly month: number;
  /** In the order of the register's `countNames`. */
  readonly counts: readonly number[];
  /** Hex; absent where its type has no slots. */
  readonly slot: string | undefined;
  /** A digest of its content, in hex. */
  readonly content: string;
};

/** A standing as it is now, and what it was made of. */
export type StandingNow = {
  readonly purpose: Purpose;
  readonly model: OwnRecordModel;
  /** Of the subject and those linked to it, together. */
  readonly tallies: Tallies;
  readonly month: number;
  readonly standing: Standing;
};

/** What a record adds to a standing: how it would be, were the record withdrawn. */
export type Effect = {
  readonly purpose: string;
  /** By how many percentage points the record raises the probability; negative where it lowers it. Not rounded. */
  readonly points: number;
  readonly without: { readonly probability: number; readonly grade: Grade };
};

/** The outcome's counts that would go (and come, with the next record of the slot), by month. */
type Move = { readonly month: number; readonly good: number; readonly bad: number };

/**
 * What each live record adds to each of the standings that read its register, exactly: the standing now less the standing as it would be if the
 * record were withdrawn, with the next of its slot counting in its place. Many records move the same numbers, and each such case is computed once.
 */
export function effectsOf(standings: readonly StandingNow[], records: readonly CountedRecord[]): (record: CountedRecord) => Effect[] {
  const heirOf = heirsIn(records);
  const readings = standings.map((now) => ({ now, withoutMove: withoutMoves(now) }));
  return (record) => {
    if (record.state !== "live") return [];
    const heir = heirOf(record);
    return readings.flatMap(({ now, withoutMove }) => {
      if (!now.purpose.reads.some(({ name }) => name === record.register)) return [];
      const without = withoutMove([moveOf(now.purpose, record, -1), ...(heir === undefined ? [] : [moveOf(now.purpose, heir, 1)])]);
      const { probability, grade } = without;
      return [{ purpose: now.purpose.name, points: (now.standing.probability - probability) * 100, without: { probability, grade } }];
    });
  };
}

function moveOf({ reads, outcome }: Purpose, { register, month, counts }: CountedRecord, sign: 1 | -1): Move {
  const countNames = reads.find(({ name }) => name === register)?.countNames ?? [];
  const counted = (side: "good" | "bad") => {
    const column = outcome[side].register === register ? countNames.indexOf(outcome[side].count) : -1;
    return (counts[column] ?? 0) * sign;
  };
  return { month, good: counted("good"), bad: counted("bad") };
}

function withoutMoves({ purpose, model, tallies, month, standing }: StandingNow): (moves: readonly Move[]) => Standing {
  const rows = outcomeRowsOf(purpose, tallies);
  const known = new Map<string, Standing>();
  return (given) => {
    const moves = given.filter(({ good, bad }) => good !== 0 || bad !== 0);
    if (moves.length === 0) return standing;
    const name = moves.map((move) => `${move.month} ${move.good} ${move.bad}`).join();
    const found = known.get(name) ?? standingOf({ purpose, model, month, rows: moved(rows, moves) });
    known.set(name, found);
    return found;
  };
}

function moved(rows: readonly OutcomeRow[], moves: readonly Move[]): OutcomeRow[] {
  const byMonth = new Map(rows.map((row) => [row.month, row]));
  for (const { month, good, bad } of moves) {
    const row = byMonth.get(month) ?? { month, good: 0, bad: 0 };
    byMonth.set(month, { month, good: row.good + good, bad: row.bad + bad });
  }
  return [...byMonth.values()].filter((row) => row.good > 0 || row.bad > 0).sort((a, b) => a.month - b.month);
}

/** Which superseded record would count if a live one of its slot did not. */
function heirsIn(records: readonly CountedRecord[]): (record: CountedRecord) => CountedRecord | undefined {
  const best = new Map<string, CountedRecord>();
  const slotKey = ({ subject, slot }: CountedRecord) => `${subject} ${slot}`;
  for (const record of records) {
    if (record.state !== "superseded" || record.slot === undefined) continue;
    const held = best.get(slotKey(record));
    if (held === undefined || bySlotRank(record, held) < 0) best.set(slotKey(record), record);
  }
  return (record) => (record.slot === undefined ? undefined : best.get(slotKey(record)));
}
