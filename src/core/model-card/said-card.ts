import type { Language } from "../../lib/index.ts";
import { registerKey } from "../law/index.ts";
import { type CardReading, outcomeText } from "./card-reading.ts";
import type { ModelCard } from "./model-card.ts";
import { type SaidModel, saidModelOf } from "./said-model.ts";

/** What a model card says, but for what was measured: whole sentences in one language. */
export type SaidCard = {
  readonly language: Language;
  readonly title: string;
  readonly question: string;
  readonly outcome: string;
  readonly facts: readonly { readonly term: string; readonly says: string }[];
  readonly model: SaidModel;
  readonly limits: readonly string[];
  readonly law: SaidLaw;
};

type SaidLaw = {
  readonly says: string;
  readonly registers: readonly { readonly register: string; readonly ground: string; readonly keep: string; readonly counts: string }[];
  readonly after: string;
};

/** Puts a model card in words. */
export function saidCardOf(card: ModelCard, reading: CardReading): SaidCard {
  const { purpose, model, version } = card;
  const { words, names, language } = reading;
  return {
    language,
    title: words.title(purpose.name, version),
    question: names.question(purpose.name),
    outcome: words.ofProbability(outcomeText(purpose, reading)),
    facts: factsOf(card, reading),
    model: saidModelOf(model, reading),
    limits: limitsOf(card, reading),
    law: lawOf(card, reading),
  };
}

const DAY_MICROS = 86_400_000_000;

/** Losses are told with three places, and how they differ with one more. */
const LOSS_PLACES = 3;
const DIFFERENCE_PLACES = 4;

function factsOf({ model, activation }: ModelCard, { words, formats }: CardReading): SaidCard["facts"] {
  const { fittedOn } = model;
  const day = (number: number) => formats.day(number * DAY_MICROS);
  const span = model.kind === "scorecard" ? { from: day(model.fittedOn.from), to: day(model.fittedOn.to) } : {};
  return [
    { term: words.facts.form, says: words.forms[model.kind] },
    { term: words.facts.serves, says: words.serves(day(model.day), formats.share(model.baseRate)) },
    {
      term: words.facts.fitted,
      says: words.fitted({ outcomes: formats.count(fittedOn.outcomes), logLoss: fittedOn.logLoss.toFixed(LOSS_PLACES), ...span }),
    },
    { term: words.facts.inUse, says: earnedText(activation, { words, formats }) },
  ];
}

function earnedText(activation: ModelCard["activation"], { words, formats }: Pick<CardReading, "words" | "formats">): string {
  if (activation === undefined) return words.firstForm;
  const { at, outcomes, candidate, before, difference, standardError } = activation;
  return words.earned({
    day: formats.day(at),
    outcomes: formats.count(outcomes),
    candidate: candidate.toFixed(LOSS_PLACES),
    before: before.toFixed(LOSS_PLACES),
    difference: difference.toFixed(DIFFERENCE_PLACES),
    error: standardError.toFixed(DIFFERENCE_PLACES),
  });
}

/** What it may be used for and must not, and what it does not know. */
function limitsOf({ purpose, model, backtest, isSimulated, isConformant }: ModelCard, { words, names, formats }: CardReading): string[] {
  const { limits } = words;
  const { subject } = purpose.outcome.words;
  const isMeasured = backtest !== undefined && backtest.outcomes > 0;
  const average = [limits.average(subject), ...(isMeasured ? [limits.coverage(formats.share(backtest.coverage))] : [])];
  return [
    ...(isConformant ? [] : [limits.notConformant]),
    ...(isSimulated ? [limits.simulated] : []),
    limits.oneQuestion(names.question(purpose.name), subject),
    limits.newcomer(purpose.model.leastEvidence),
    limits.registers,
    limits.fitted(model.fittedOn.outcomes),
    average.join(words.stop === "." ? " " : ""),
    limits.reasons,
  ];
}

/** Under which law it answers, and what it reads. */
function lawOf({ purpose, lawPack }: ModelCard, { words, names, formats, language }: CardReading): SaidLaw {
  const { law } = words;
  const kinds = purpose.about.map((kind) => law.kinds[kind]).join(words.reads.or);
  const grades = Object.entries(purpose.grades).map(([letter, least]) => law.grade(letter, formats.share(least)));
  const parts = [
    law.about(kinds),
    lawPack === undefined ? law.noPack : law.under(lawPack.title, lawPack.name),
    ...(purpose.consent === undefined ? [] : [law.consent(purpose.consent.cite)]),
    law.grades(grades.join(words.list)),
  ];
  return {
    says: parts.join(language === "en" ? " " : ""),
    registers: purpose.reads.map(({ basis, keep, countNames, ...register }) => ({
      register: language === "en" ? registerKey(register) : `${names.register(register.name)}（${registerKey(register)}）`,
      ground: law.ground(law.basis[basis.kind], basis.cite),
      keep: law.keep(keep.other.years, keep.adverse?.years),
      counts: countNames.join(words.list),
    })),
    after: law.after,
  };
}
