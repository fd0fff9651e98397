import { type Market, MarketBuilder } from "../../core/attack/index.ts";
import type { Purpose } from "../../core/law/index.ts";
import { monthOf } from "../../lib/index.ts";
import { readHistory } from "../../store/index.ts";
import { type Installation, registerOf } from "../installation.ts";
import { ratedRegisters, readEdges } from "../raters/index.ts";

/** Which market: a purpose's live records known before an instant (UTC microseconds), asked about in the last month before it. */
export type MarketWanted = { readonly purpose: Purpose; readonly before: number };

/** Of more records the latest are taken: an attack on a larger market would say the same, an hour later. */
const RECORDS_MAX = 300_000;

/** Reads a purpose's past as a network of ratings, by opening the bodies that say who rated. Throws `store_unavailable`. */
export async function readMarket(installation: Installation, { purpose, before }: MarketWanted): Promise<Market> {
  const raters = await ratersOf(installation, purpose, before);
  const latest = new Latest();
  const names = new Map(purpose.reads.map((register) => [registerOf(installation, register.name).id, register.name]));
  const question = { purpose, idOf: ({ name }: { readonly name: string }) => registerOf(installation, name).id, counted: purpose.reads };
  await readHistory(installation.pool, question, (rows) => {
    for (const { subject, record, register, month, counts, occurredAt, knownAt } of rows) {
      if (knownAt >= before) continue;
      latest.add({ subject, record, rater: raters.get(record), register: names.get(register) ?? "", month, counts, occurredAt });
    }
  });
  return marketIn(latest.inOrder(), { purpose, month: monthOf(before - 1) });
}

type Row = {
  readonly subject: string;
  readonly record: string;
  /** Its own id where anything is known of it, else the identifier that it was named by. */
  readonly rater: string | undefined;
  readonly register: string;
  readonly month: number;
  readonly counts: readonly number[];
  readonly occurredAt: number;
};

/** The latest rows of a stream, in memory for twice as many at most. */
class Latest {
  #rows: Row[] = [];

  add(row: Row): void {
    this.#rows.push(row);
    if (this.#rows.length >= 2 * RECORDS_MAX) this.#rows = this.inOrder();
  }

  inOrder(): Row[] {
    const ordered = this.#rows.sort((a, b) => a.occurredAt - b.occurredAt || (a.record < b.record ? -1 : 1));
    return ordered.slice(-RECORDS_MAX);
  }
}

/** By record, whoever gave it; none for a purpose whose outcome is not told by raters with classes. */
async function ratersOf(installation: Installation, { outcome }: Purpose, before: number): Promise<ReadonlyMap<string, string>> {
  const raters = new Map<string, string>();
  const rated = ratedRegisters(installation).find(({ register }) => register.name === outcome.good.register);
  if (rated === undefined) return raters;
  await readEdges(installation, { register: rated, before }, (edges) => {
    for (const { record, rater, raterSubject } of edges) raters.set(record, raterSubject ?? rater);
  });
  return raters;
}

/** Accounts are numbered as the market saw them first. */
function marketIn(rows: readonly Row[], { purpose, month }: { readonly purpose: Purpose; readonly month: number }): Market {
  const builder = new MarketBuilder(purpose, { month });
  const numbers = new Map<string, number>();
  const numberOf = (account: string) => {
    const number = numbers.get(account) ?? numbers.size;
    numbers.set(account, number);
    return number;
  };
  for (const { rater, subject, register, month: then, counts } of rows) {
    const given = rater === undefined ? {} : { rater: numberOf(rater) };
    builder.add({ ...given, subject: numberOf(subject), register, month: then, counts });
  }
  return builder.market();
}
