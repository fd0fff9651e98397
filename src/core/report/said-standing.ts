import type { Language } from "../../lib/index.ts";
import type { Config, OutcomeNames, Purpose } from "../law/index.ts";
import type { Change, Model, Standing } from "../standing/index.ts";
import { type Formats, formatsIn } from "./formats.ts";
import { type Names, namesIn } from "./names.ts";
import type { ReportedStanding } from "./report.ts";
import { ANSWER_WORDS, english, simplifiedChinese } from "./words/index.ts";

/** A standing as it is told to anybody, in one language: whole sentences, and what the sides of its outcome are called. */
export type SaidStanding = {
  readonly question: string;
  /** `97 of 100 next trades with this trader go well.` */
  readonly answer: string;
  /** `Between 95 and 98, with nine chances in ten.` */
  readonly range: string;
  /** `It rests on 412 ratings of this trader.` */
  readonly basis: string;
  readonly outcome: { readonly many: string; readonly good: string; readonly bad: string };
  /** In percentage points, the largest first; `little_record` has none. */
  readonly reasons: readonly { readonly points: number | undefined; readonly text: string }[];
  readonly changes: readonly string[];
};

/** Whose standing, under which model, and how the reader wants it told. */
export type Saying = {
  readonly config: Config;
  readonly purpose: Purpose;
  readonly model: Pick<Model, "baseRate">;
  readonly language: Language;
};

/** Puts a standing in words of its configuration and the reader's language. */
export function saidStandingOf(standing: Standing, { config, purpose, model, language }: Saying): SaidStanding {
  const words = ANSWER_WORDS[language];
  const names = namesIn(config, language);
  const outcome = names.outcome(purpose.name);
  const { low, high } = standing.interval;
  return {
    question: names.question(purpose.name),
    answer: answerIn({ config, purpose, language, outcome }, standing.probability),
    range: words.range(numberOf(low), numberOf(high)),
    basis: words.basis(standing.own.good + standing.own.bad, purpose.outcome.words, outcome),
    outcome: sidesOf(purpose, outcome),
    ...reasonsIn(standing, { purpose, model, language, names }),
  };
}

type Answering = Pick<Saying, "config" | "purpose" | "language"> & { readonly outcome: OutcomeNames | undefined };

function answerIn({ config, purpose, language, outcome }: Answering, probability: number): string {
  const words = ANSWER_WORDS[language];
  const own = config.packs.flatMap((pack) => pack.words?.answers?.[purpose.name] ?? [])[0]?.[language];
  const text = (own ?? words.plain(purpose.outcome.words, outcome)).replace("{n}", words.ofHundred(probability));
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${words.stop}`;
}

/** In whole numbers of a hundred: the ends of an interval are not known better. */
function numberOf(share: number): string {
  return String(Math.round(share * 100));
}

function sidesOf({ outcome: { words } }: Purpose, names: OutcomeNames | undefined): SaidStanding["outcome"] {
  return names === undefined
    ? { many: words.many, good: words.good, bad: words.bad }
    : { many: names.name, good: names.good, bad: names.bad };
}

type Reasoning = Pick<Saying, "purpose" | "model" | "language"> & { readonly names: Names };

function reasonsIn(standing: Standing, { purpose, model, language, names }: Reasoning): Pick<SaidStanding, "reasons" | "changes"> {
  const words = language === "en" ? english : simplifiedChinese;
  // Its sentences name no day: no zone is needed.
  const formats = formatsIn(language, "UTC");
  const outcome = names.outcome(purpose.name);
  const of = reportedOf(standing, { purpose, model });
  return {
    reasons: standing.reasons.map((reason) => ({
      points: reason.code === "little_record" ? undefined : reason.points,
      text: words.reason(reason, { formats, of, outcome }),
    })),
    changes: standing.changes.map((change) => changeText(change, { words, formats, outcome })),
  };
}

type Changing = { readonly words: typeof english; readonly formats: Formats; readonly outcome: OutcomeNames | undefined };

function changeText(change: Change, { words, formats, outcome }: Changing): string {
  if ("bin" in change) return words.standings.bin(change, outcome);
  return "good" in change
    ? words.standings.better(change.good, formats, change.grade)
    : words.standings.worse(change.bad, formats, change.grade);
}

function reportedOf(standing: Standing, { purpose, model }: Pick<Saying, "purpose" | "model">): ReportedStanding {
  return {
    purpose: purpose.name,
    registers: purpose.reads.map(({ name }) => name),
    standing,
    model: undefined,
    leastEvidence: purpose.model.leastEvidence,
    baseRate: model.baseRate,
    isFrozen: false,
  };
}
