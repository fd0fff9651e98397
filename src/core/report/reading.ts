import type { Language } from "../../lib/index.ts";
import type { Config } from "../law/index.ts";
import { type Formats, formatsIn } from "./formats.ts";
import { type Names, namesIn } from "./names.ts";
import { recordText } from "./record-text.ts";
import type { Deed, Report, ReportedRecord } from "./report.ts";
import {
  chineseDeeds,
  type DeedTelling,
  type DeedWords,
  english,
  englishDeeds,
  type ReportWords,
  simplifiedChinese,
} from "./words/index.ts";

/** How a report is said in one language: every word of it, amounts and days as its reader writes them. */
export type Reading = {
  readonly language: Language;
  readonly words: ReportWords;
  readonly names: Names;
  readonly formats: Formats;
  /** A record in one sentence. */
  readonly recordText: (record: ReportedRecord) => string;
  /** A record by its id, in words, with its day. */
  readonly recordNamed: (record: string) => string;
  readonly deedText: (deed: Deed) => string;
  /** `operator:olga`, `subject`, `demo` in words. */
  readonly party: (by: string) => string;
};

/** The words, names and formats of one language: enough for who tells less than a whole report. */
export type Phrases = Pick<Reading, "language" | "words" | "names" | "formats">;

/** Those of a configuration, with days as they are in a zone (IANA). */
export function phrasesIn(config: Config, { language, zone }: { readonly language: Language; readonly zone: string }): Phrases {
  return { language, words: WORDS[language].words, names: namesIn(config, language), formats: formatsIn(language, zone) };
}

const WORDS: Readonly<Record<Language, { readonly words: ReportWords; readonly deeds: DeedWords }>> = {
  en: { words: english, deeds: englishDeeds },
  "zh-Hans": { words: simplifiedChinese, deeds: chineseDeeds },
};

/** Reads a report in a language, with the words of its configuration. */
export function readingOf(report: Report, config: Config, language: Language): Reading {
  const { deeds } = WORDS[language];
  const { words, names, formats } = phrasesIn(config, { language, zone: report.zone });
  const records = new Map(report.records.map((record) => [record.record, record]));
  const textOf = (record: ReportedRecord) => recordText(record, { names, formats });
  const recordNamed = (id: string) => {
    const record = records.get(id);
    if (record === undefined) return words.records.unknown;
    return words.records.named(textOf(record), formats.known(record.occurredAt, record.precision));
  };
  const party = partyIn(words, names);
  const telling: DeedTelling = { names, formats, recordNamed, party };
  return { language, words, names, formats, recordText: textOf, recordNamed, party, deedText: (deed) => deedText(deeds, deed, telling) };
}

/** A kind and its words go together, which the compiler cannot see through an index. */
function deedText<Kind extends Deed["kind"]>(deeds: DeedWords, deed: Extract<Deed, { readonly kind: Kind }>, telling: DeedTelling): string {
  const words: (deed: Extract<Deed, { readonly kind: Kind }>, telling: DeedTelling) => string = deeds[deed.kind];
  return words(deed, telling);
}

function partyIn(words: ReportWords, names: Names): (by: string) => string {
  return (by) => {
    const [role = "", ...rest] = by.split(":");
    const name = rest.join(":");
    switch (role) {
      case "subject":
      case "contact":
      case "clock":
        return words.party[role];
      case "source":
        return names.source(name);
      case "operator":
      case "representative":
        return words.party[role](name);
      case "subscriber":
        return names.subscriber(name);
      default:
        return names.subscriber(by);
    }
  };
}
