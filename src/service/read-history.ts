import type { Purpose, Register } from "../core/law/index.ts";
import { type History, HistoryBuilder } from "../core/model/index.ts";
import { type HistoryRow, readHistory } from "../store/index.ts";
import { type Installation, registerOf, sourceId } from "./installation.ts";
import { ratedRegisterOf, readEdges } from "./raters/index.ts";

/** What history is wanted: of one purpose, and of all sources or one. */
export type HistoryWanted = {
  readonly purpose: Purpose;
  readonly source?: string;
  /** Leaves the ratings out, which no fit reads. */
  readonly isUnrated?: boolean;
  /** Registers whose records bring all their counts, for tallies; else a record brings its outcome and rating only. */
  readonly counted?: readonly Register[];
  /** Whether it is wanted who asked before each outcome: who gave the record. Opens every body. */
  readonly isWithAskers?: boolean;
  /** Is filled with the number that each subject gets, by its id. */
  readonly numbers?: Map<string, number>;
};

/** A purpose's past: every live record that holds an outcome or a rating for it, or all of the registers counted. */
export async function historyFor(installation: Installation, wanted: HistoryWanted): Promise<History> {
  const { source, counted, isUnrated = false, isWithAskers = false, numbers = new Map<string, number>() } = wanted;
  const { ratings, ...rest } = wanted.purpose;
  const purpose = isUnrated || ratings === undefined ? rest : wanted.purpose;
  const history = new HistoryBuilder(counted);
  const askers = isWithAskers ? await askersOf(installation, purpose) : new Map<string, string>();
  const idOf = ({ name }: { readonly name: string }) => registerOf(installation, name).id;
  const places = new Map(counted?.map((register, place) => [idOf(register), place]));
  const question = {
    purpose,
    idOf,
    ...(counted === undefined ? {} : { counted }),
    ...(source === undefined ? {} : { source: sourceId(installation, source) }),
  };
  await readHistory(installation.pool, question, (rows) => {
    for (const row of rows) {
      const { register, counts, record } = row;
      const asker = askers.get(record);
      history.add({
        ...row,
        subject: numberOf(numbers, row.subject),
        rating: ratingOf(purpose, row),
        counted: { register: places.get(register) ?? -1, counts },
        asker: asker === undefined ? undefined : numberOf(numbers, asker),
      });
    }
  });
  return history.history();
}

/** By record of the outcome's register, the subject who gave it: whoever dealt with the record's own, and would have asked. */
async function askersOf(installation: Installation, { outcome }: Pick<Purpose, "outcome">): Promise<Map<string, string>> {
  const askers = new Map<string, string>();
  const register = ratedRegisterOf(installation, outcome.good.register);
  await readEdges(installation, { register }, (edges) => {
    for (const { record, raterSubject } of edges) if (raterSubject !== undefined) askers.set(record, raterSubject);
  });
  return askers;
}

function numberOf(numbers: Map<string, number>, subject: string): number {
  const known = numbers.get(subject);
  if (known !== undefined) return known;
  numbers.set(subject, numbers.size);
  return numbers.size - 1;
}

/** The mean of the ratings that came with a record, brought to 0..1. */
function ratingOf({ ratings: scale }: Purpose, { ratings, ratingSum }: HistoryRow): number | undefined {
  if (scale === undefined || ratings === 0) return undefined;
  return (ratingSum / ratings - scale.min) / (scale.max - scale.min);
}
