import type { Grade, Purpose } from "../law/index.ts";
import { bySlotRank } from "../record/index.ts";
import { type BareStanding, bareStandingOf, type Model, type Standing, type Tallies } from "../standing/index.ts";
import { add, subtract } from "../tally/index.ts";

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
  readonly model: Model;
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

/**
 * What each live record adds to each of the standings that read its register, exactly: the standing now less the standing as it would be if the
 * record were withdrawn, with the next of its slot counting in its place. Many records move the same numbers, and each such case is computed once.
 */
export function effectsOf(standings: readonly StandingNow[], records: readonly CountedRecord[]): (record: CountedRecord) => Effect[] {
  const heirOf = heirsIn(records);
  const readings = standings.map((now) => ({ now, without: withoutRecords(now) }));
  return (record) => {
    if (record.state !== "live") return [];
    const heir = heirOf(record);
    return readings.flatMap(({ now, without }) => {
      if (!now.purpose.reads.some(({ name }) => name === record.register)) return [];
      const { probability, grade } = without(record, heir);
      return [{ purpose: now.purpose.name, points: (now.standing.probability - probability) * 100, without: { probability, grade } }];
    });
  };
}

/** The standing with these records out of the tallies and those in. */
type Without = (gone: CountedRecord, heir: CountedRecord | undefined) => BareStanding;

function withoutRecords({ purpose, model, tallies, month, standing }: StandingNow): Without {
  const isRead = readColumns(purpose, model);
  const known = new Map<string, BareStanding>();
  return (gone, heir) => {
    const [out, into] = [countedText(gone, isRead), heir === undefined ? "" : countedText(heir, isRead)];
    if (out === into || (out === "" && heir === undefined)) return standing;
    const name = `${gone.register} ${out} ${into}`;
    const found = known.get(name) ?? bareStandingOf({ purpose, model, month, tallies: moved(tallies, gone, heir) });
    known.set(name, found);
    return found;
  };
}

function moved(tallies: Tallies, { register, month, counts }: CountedRecord, heir: CountedRecord | undefined): Tallies {
  const less = subtract(tallies[register] ?? [], { month, counts });
  return { ...tallies, [register]: heir === undefined ? less : add(less, { month: heir.month, counts: heir.counts }) };
}

/** Which counts a model reads: the own-record posterior none but the outcome's; of a scorecard, in doubt, all. */
function readColumns({ outcome, reads }: Purpose, { kind }: Model): (register: string, column: number) => boolean {
  if (kind === "scorecard") return () => true;
  const names = new Map(reads.map(({ name, countNames }) => [name, countNames]));
  return (register, column) =>
    [outcome.good, outcome.bad].some((each) => each.register === register && names.get(register)?.[column] === each.count);
}

/** What of a record's counts is read, with its month; empty where that is nothing. */
function countedText({ register, month, counts }: CountedRecord, isRead: (register: string, column: number) => boolean): string {
  const read = counts.map((count, column) => (isRead(register, column) ? count : 0));
  return read.some((count) => count !== 0) ? `${month} ${read.join()}` : "";
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
