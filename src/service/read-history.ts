import type { Purpose } from "../core/law/index.ts";
import { type History, HistoryBuilder } from "../core/model/index.ts";
import { type HistoryRow, readHistory } from "../store/index.ts";
import { type Installation, registerOf, sourceId } from "./installation.ts";

/** What history is wanted: of one purpose, and of all sources or one. */
export type HistoryWanted = {
  readonly purpose: Purpose;
  readonly source?: string;
  /** Leaves the ratings out, which no fit reads. */
  readonly isUnrated?: boolean;
};

/** A purpose's past: every live record that holds an outcome or a rating for it. */
export async function historyFor(
  installation: Installation,
  { purpose: given, source, isUnrated = false }: HistoryWanted,
): Promise<History> {
  const { ratings, ...rest } = given;
  const purpose = isUnrated || ratings === undefined ? rest : given;
  const history = new HistoryBuilder();
  const numbers = new Map<string, number>();
  const question = {
    purpose,
    idOf: ({ name }: { readonly name: string }) => registerOf(installation, name).id,
    ...(source === undefined ? {} : { source: sourceId(installation, source) }),
  };
  await readHistory(installation.pool, question, (rows) => {
    for (const row of rows) history.add({ ...row, subject: numberOf(numbers, row.subject), rating: ratingOf(purpose, row) });
  });
  return history.history();
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
