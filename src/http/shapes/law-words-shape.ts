import { z } from "zod";
import { type Config, DATA_CLASSES, LAW_WORDS, NEVER_RECORDED, type Purpose, registersOf } from "../../core/law/index.ts";
import { type Names, namesIn } from "../../core/report/index.ts";
import { ERRORS, type ErrorCode } from "../../errors.ts";
import { LANGUAGES, type Language } from "../../lib/index.ts";

const partyShape = z.object({ name: z.string(), title: z.string() });

/** How the law of the house is told: the names of its parts in one language, and its closed lists. */
export const lawWordsShape = z
  .object({
    language: z.enum(LANGUAGES),
    registers: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        records: z.array(
          z.object({
            type: z.string(),
            title: z.string(),
            sentence: z
              .string()
              .meta({ description: "One record in a sentence, with fields in braces; what lies in brackets may be left out." }),
          }),
        ),
        words: z.record(z.string(), z.string()).meta({ description: "Its closed words." }),
        sources: z.array(partyShape).meta({ description: "Who furnishes records to it." }),
      }),
    ),
    purposes: z.array(
      z.object({
        name: z.string(),
        question: z.string(),
        outcome: z.object({ many: z.string(), good: z.string(), bad: z.string() }),
        askers: z.array(partyShape).meta({ description: "Who may ask, beside operators; nobody else." }),
      }),
    ),
    dataClasses: z.array(z.enum(DATA_CLASSES)).meta({ description: "What a field of a record may hold: the whole list." }),
    neverRecorded: z.array(z.enum(NEVER_RECORDED)).meta({ description: "What has no class, so that no register can hold it." }),
    duties: z.record(z.string(), z.string()).meta({ description: "What each duty of a law pack is, by its name." }),
    anchors: z.record(z.string(), z.string()).meta({ description: "From when the clock of a duty runs." }),
    outcomes: z.record(z.string(), z.string()).meta({ description: "What is done at its end." }),
    refusals: z
      .array(z.object({ code: z.string(), status: z.int(), meaning: z.string(), remedy: z.string() }))
      .meta({ description: "For what somebody is refused: the whole list. Meaning and remedy are in English." }),
  })
  .meta({ title: "Law in words", description: "In the language asked for." });

/** Puts the law of a configuration in words. */
export function toldLawWords(config: Config, language: Language): z.output<typeof lawWordsShape> {
  const names = namesIn(config, language);
  return {
    language,
    registers: registersOf(config).map(({ name, records }) => ({
      name,
      title: names.register(name),
      records: Object.keys(records).map((type) => ({ type, title: names.recordType(name, type), sentence: names.sentence(name, type) })),
      words: closedWords(config, { register: name, names }),
      sources: config.sources.filter((source) => source.registers.includes(name)).map(partyOf),
    })),
    purposes: config.packs.flatMap((pack) => pack.purposes).map((purpose) => toldPurpose(config, { purpose, names })),
    dataClasses: [...DATA_CLASSES],
    neverRecorded: [...NEVER_RECORDED],
    ...LAW_WORDS[language],
    refusals: REFUSALS.map((code) => ({ code, ...ERRORS[code] })),
  };
}

const partyOf = ({ name, title }: z.output<typeof partyShape>) => ({ name, title });

function closedWords(
  config: Config,
  { register: name, names }: { readonly register: string; readonly names: Names },
): Record<string, string> {
  const fields = registersOf(config)
    .filter((register) => register.name === name)
    .flatMap(({ records }) => Object.values(records).flatMap(({ says }) => Object.values(says)));
  const words = fields.flatMap((field) => ("words" in field ? field.words : []));
  return Object.fromEntries([...new Set(words)].map((word) => [word, names.word(name, word)]));
}

type Telling = { readonly purpose: Purpose; readonly names: Names };

function toldPurpose({ subscribers }: Config, { purpose, names }: Telling): z.output<typeof lawWordsShape>["purposes"][number] {
  const { name, outcome } = purpose;
  const told = names.outcome(name);
  return {
    name,
    question: names.question(name),
    outcome:
      told === undefined
        ? { many: outcome.words.many, good: outcome.words.good, bad: outcome.words.bad }
        : { many: told.name, good: told.good, bad: told.bad },
    askers: subscribers.filter(({ purposes }) => purposes.includes(name)).map(partyOf),
  };
}

const AGAINST_SOMEBODY: readonly number[] = [401, 403, 429];

const OTHERS: readonly ErrorCode[] = ["config_against_law", "subject_kind_refused", "store_simulated"];

/** By status and by name, so that a refusal that is new is in the list without anybody thinking of it. Witnesses are another program's matter. */
const REFUSALS: readonly ErrorCode[] = (Object.keys(ERRORS) as ErrorCode[])
  .filter((code) => AGAINST_SOMEBODY.includes(ERRORS[code].status) || code.endsWith("_refused") || OTHERS.includes(code))
  .filter((code) => !code.startsWith("witness_"));
