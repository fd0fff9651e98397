import { formatIdentifier } from "../src/core/identity/index.ts";
import type { CountReference, Purpose } from "../src/core/law/index.ts";
import { type History, HistoryBuilder } from "../src/core/model/index.ts";
import { type ParsedRecord, recordParserOf } from "../src/core/record/index.ts";
import type { Dataset } from "../src/packs/index.ts";

/** Where a purpose's past lies: a public data set's importer, and the file or folder it reads. */
export type HistorySource = { readonly dataset: Dataset; readonly path: string; readonly now: number };

/**
 * A purpose's history straight from the files, without a store: with tallies, and every rater in the class of new ones. Of records that supersede each other (one for each order, say) the latest
 * counts, as in the store. Throws what the importer and the parser throw: these files are known to be sound.
 */
export async function historyOfFiles(purpose: Purpose, source: HistorySource): Promise<History> {
  const builder = new HistoryBuilder(purpose.reads);
  const numbers = new Map<string, number>();
  for (const record of await recordsOfFiles(purpose, source)) {
    const subject = formatIdentifier(record.subject);
    const number = numbers.get(subject) ?? numbers.size;
    numbers.set(subject, number);
    builder.add({
      subject: number,
      occurredAt: record.occurredAt,
      knownAt: record.knownAt,
      month: record.month,
      good: countOf(record, purpose.outcome.good),
      bad: countOf(record, purpose.outcome.bad),
      rating: ratingOf(record, purpose),
      counted: { register: purpose.reads.findIndex(({ name }) => name === record.register.name), counts: record.counts },
    });
  }
  return builder.history();
}

/** The live records of the registers that a purpose reads: of those that supersede each other the latest. */
export async function recordsOfFiles(purpose: Purpose, { dataset, path, now }: HistorySource): Promise<ParsedRecord[]> {
  const parse = recordParserOf(purpose.reads);
  const setting = dataset.zone === undefined ? { now } : { now, zone: dataset.zone };
  const records: ParsedRecord[] = [];
  const inSlot = new Map<string, ParsedRecord>();
  for await (const batch of dataset.read(path)) {
    for (const input of batch.records) {
      const record = parse(input, setting);
      if (record.slot === undefined) records.push(record);
      else {
        const slot = `${formatIdentifier(record.subject)} ${record.slot}`;
        const held = inSlot.get(slot);
        if (held === undefined || held.occurredAt < record.occurredAt) inSlot.set(slot, record);
      }
    }
  }
  return [...records, ...inSlot.values()];
}

function countOf({ register, counts }: ParsedRecord, reference: CountReference): number {
  return register.name === reference.register ? (counts[register.countNames.indexOf(reference.count)] ?? 0) : 0;
}

/** The mean of the ratings that came with a record, brought to 0..1. */
function ratingOf(record: ParsedRecord, { ratings }: Purpose): number | undefined {
  if (ratings === undefined) return undefined;
  const number = countOf(record, ratings.number);
  return number === 0 ? undefined : (countOf(record, ratings.sum) / number - ratings.min) / (ratings.max - ratings.min);
}
