import type { CardWords } from "./card-words.ts";

/** A model card in English. */
export const english: CardWords = {
  stop: ".",
  list: ", ",
  and: " and ",
  title: (purpose, version) => `${purpose}, model ${version}`,
  ofProbability: (outcome) => `The probability of ${outcome}.`,
  parts: {
    model: "The model",
    backtest: "How true it would have been",
    months: "How true the answers were",
    limits: "Limits",
    law: "Law",
    table: "Points and probability",
  },
  facts: { form: "form", serves: "serves from", fitted: "fitted on", inUse: "put in use" },
  forms: { "own-record": "own record", scorecard: "a scorecard, added up in points" },
  serves: (day, baseRate) => `${day}; its base rate (${baseRate}) is taken anew each day, the rest each month`,
  fitted: ({ outcomes, from, to, logLoss }) =>
    `${outcomes} outcomes${from === undefined ? "" : `, from ${from} to ${to}`}, all known before that day; mean log-loss ${logLoss}`,
  firstForm: "The form that every purpose begins with: the subject's own record.",
  earned: ({ day, outcomes, candidate, before, difference, error }) =>
    `On ${day}, after ${outcomes} outcomes of later time: log-loss ${candidate} against ${before} of the form before (difference ${difference}, standard error ${error}).`,
  half: (months) => `counting half after ${monthsText(months)}`,
  months: monthsText,
  own: {
    reads: (half) =>
      `It reads nothing but the subject's own outcomes. Each counts half after ${half}; let g and b be the sums of the good and the bad ones.`,
    newcomer: ({ share, among, half, strength }) =>
      `So whoever has no record is told ${share}, the share of good outcomes among ${among} lately (counting half after ${half}), and that opinion is worth ${strength} outcomes of one's own. The 90 % interval is Wilson's for n = ${strength} + g + b.`,
    among: { everyone: "everyone", newcomers: "newcomers" },
  },
  card: {
    begin: (points) =>
      `Begin with ${points} points. For each characteristic below find the line that the value falls in, and add its points. Look the sum up in the last table.`,
    edges: "Edges are shown with six digits; the document has them whole.",
    asker: "Characteristics of the asker are read for an answer of the asker's own only.",
    double: (points) => `Every ${points} points double the odds. Between the rows the model's own document has each single point.`,
    evidence: ({ prior, worth, half }) =>
      `It rests on n = ${prior} + ${worth} x own outcomes, counting half after ${half}; the 90 % interval is Wilson's for n.`,
    heads: { value: "value", points: "points", share: "of the training's answers", probability: "probability" },
    none: "there is none",
    any: "any value",
    below: (edge) => `below ${edge}`,
    from: (edge) => `${edge} and more`,
    between: (low, high) => `${low} to below ${high}`,
    fewer: (points) => `${points} and fewer`,
    more: (points) => `${points} and more`,
  },
  reads: {
    whose: { subject: "the subject's", asker: "the asker's" },
    who: { subject: "the subject", asker: "the asker" },
    share: ({ whose, good, bad, half, strength }) =>
      `Of ${whose} outcomes, the share that is ${good} and not ${bad}, ${half}; as if ${strength} more had gone as they do lately for all (the base rate).`,
    amount: ({ whose, counts, half }) => `How much there is of ${whose} ${counts}, ${half}.`,
    mean: ({ whose, sum, number, half }) => `The mean of ${whose} ${sum} over ${number}, ${half}.`,
    tenure: ({ whose, register }) => `Months since ${whose} first record in ${register}.`,
    recency: ({ whose, counts }) => `Months since ${whose} last ${counts}.`,
    trend: ({ good, short, long }) => `The share of ${good} ${short}, less that ${long}: above 0 it went better of late.`,
    run: ({ who, bad, good }) => `How many ${bad} ${who} had since the last month with a ${good}.`,
    or: " or ",
  },
  backtest: {
    none: "There are no outcomes yet to measure it by.",
    said: ({ last, outcomes, many, from, until, bad, badWord, coverage }) =>
      `The last ${last} of the ${many}: ${outcomes}, from ${from} to ${until}, ${bad} of them ${badWord}. Each was asked about before it happened, by the model fitted from what was known by then. Lower is better, save for AUC. ${coverage} of the 90 % intervals held what happened.`,
    readings: {
      standing: "this model's form",
      mean: "plain mean of ratings",
      share: "plain share of own outcomes",
      baseRate: "base rate",
    },
    heads: { logLoss: "log-loss", brier: "Brier", auc: "AUC", error: "calibration error" },
    chart: {
      title: "What was said, and what happened",
      note: (outcomes) => `${outcomes} outcomes in bins of about as many; bars are 90 % intervals.`,
      given: "probability given",
      well: "share that went well",
      asSaid: "as said",
      answers: "answers",
    },
  },
  watched: {
    none: "No month is over yet in which enough outcomes were learned that an answer had been given before.",
    said: (out) =>
      `Each outcome as it was learned, against the last answer that somebody had been given before. ${out === undefined ? "In none of them did what was told leave its band." : `What was told left its band in ${out}.`} Answers that are right leave it in one month of a hundred.`,
    heads: { month: "month", outcomes: "outcomes", told: "told", well: "went well", band: "band", logLoss: "log-loss", auc: "AUC" },
    band: (low, high) => `${low} to ${high}`,
    out: "out",
    chart: {
      title: "Month by month",
      note: "Bars are the band in which what happens lies, if what was told is right.",
      happened: "happened",
    },
  },
  limits: {
    notConformant: "This installation is not conformant: it keeps registers about persons that nobody vouches for.",
    simulated: "The records are simulated: every figure on this card is of a market that never was.",
    oneQuestion: (question, subject) =>
      `It answers one question about one ${subject}: ${question} It is no judgement of a ${subject} as a whole, and nothing else may be read from it.`,
    newcomer: (least) =>
      `With fewer than ${least} own outcomes the grade is none, whatever the probability: a newcomer is uncertain, neither good nor bad.`,
    registers:
      "It knows what is in the registers it reads, and no more: who deals elsewhere, or settles what went wrong in private, is a stranger to it.",
    fitted: (outcomes) =>
      `It was fitted on ${outcomes} outcomes that somebody recorded. What nobody records it cannot learn, and who was never dealt with has no outcome.`,
    average: (subject) =>
      `What is told of one ${subject} is right on the average of all who are told the same; of each it says only how sure it is, by the interval.`,
    coverage: (share) => `${share} of the 90 % intervals held on later time.`,
    reasons:
      "It says what to expect, and not why; a decision against somebody wants reasons, and where the law says so a person (docs/guides/decisions.md).",
  },
  law: {
    about: (kinds) => `About ${kinds}.`,
    kinds: { person: "person", body: "body" },
    noPack: "No law pack is named.",
    under: (title, name) => `Under ${title} (law pack ${name}).`,
    consent: (cite) => `A person is asked about only with consent (${cite}).`,
    grades: (grades) => `Grades: ${grades}.`,
    grade: (letter, least) => `${letter} from ${least}`,
    heads: { register: "register", ground: "kept on the ground of", keep: "for", counts: "counts that a model may read" },
    basis: {
      consent: "consent",
      contract: "a contract",
      "legal-duty": "a legal duty",
      "public-task": "a public task",
      "legitimate-interest": "a legitimate interest",
    },
    ground: (basis, cite) => `${basis}: ${cite}`,
    keep: (years, adverse) => `${years} years${adverse === undefined ? "" : `; what is adverse ${adverse}`}`,
    after:
      "Whoever is concerned sees every record and every look in their file, can contest each, and can work each answer out again from it (docs/guides/file.md).",
  },
  made: (day) => `Made on ${day}.`,
  digest: "The document: SHA-256",
  inTheLog: "; its statement is in the log.",
};

function monthsText(months: number): string {
  return `${months} ${months === 1 ? "month" : "months"}`;
}
