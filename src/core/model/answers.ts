import type { Model } from "../standing/index.ts";
import { type BaselineAnswers, Baselines } from "./baselines.ts";
import { dayOf } from "./day.ts";
import { type Answer, type Formed, following } from "./following.ts";
import { type History, NO_OUTCOME } from "./history.ts";
import { replay } from "./replay.ts";

/** What to ask. `last` is the share of outcomes, the latest, that is measured; the models still learn from all that came before. */
export type BacktestQuestion = Formed & { readonly last: number };

/** What each reading of the same records answered, in columns, in the order in which it was asked. */
export type Answers = {
  /** The entry of the history from which on outcomes are asked about. */
  readonly start: number;
  /** The entry of each answer. */
  readonly entry: Int32Array;
  /** What happened: 1 good, 0 bad. */
  readonly outcomes: Uint8Array;
  readonly standing: Float64Array;
  /** The standing's 90 % interval. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly baseRate: Float64Array;
  readonly share: Float64Array;
  readonly mean: Float64Array;
};

/**
 * Replays a history, asking for each of the last outcomes before it occurs with the model then in force, and gives the answers with the
 * model of the day after the last thing known. Throws a RangeError unless 0 < last <= 1.
 */
export function answersOf(history: History, question: BacktestQuestion): { readonly answers: Answers; readonly model: Model } {
  const answers = emptyAnswers(history, startOf(history, question.last));
  const form = following(history, question);
  const baselines = new Baselines(history);
  let at = 0;
  replay(history, {
    startDay: form.startDay,
    ask: (entry) => {
      if (entry >= answers.start) {
        answerStanding(answers, { at, ...form.answer(entry) });
        answerPlainly(answers, { at, ...baselines.ask(history.subject[entry] ?? 0) });
        answers.entry[at] = entry;
        at += 1;
      }
      form.ask(entry);
    },
    know: (entry) => {
      form.know(entry);
      baselines.know(entry);
    },
  });
  const end = history.knownFrom[history.byKnowledge.at(-1) ?? -1] ?? 0;
  form.startDay(dayOf(end) + 1);
  return { answers, model: form.model() };
}

/** The entry from which on the last share of outcomes is asked about. The cut keeps simultaneous outcomes together, by asking about more rather than fewer. */
export function startOf({ entries, outcomes, occurredAt, result }: History, last: number): number {
  if (!(last > 0 && last <= 1)) throw new RangeError(`last is ${last}; wanted a share above 0 and up to 1`);
  let before = Math.floor(outcomes * (1 - last));
  let start = 0;
  while (start < entries && (before > 0 || result[start] === NO_OUTCOME)) {
    if (result[start] !== NO_OUTCOME) before -= 1;
    start += 1;
  }
  while (start > 0 && occurredAt[start - 1] === occurredAt[start]) start--;
  return start;
}

function emptyAnswers({ result }: History, start: number): Answers {
  const outcomes = result.subarray(start).filter((each) => each !== NO_OUTCOME);
  const column = () => new Float64Array(outcomes.length);
  return {
    start,
    entry: new Int32Array(outcomes.length),
    outcomes,
    standing: column(),
    low: column(),
    high: column(),
    baseRate: column(),
    share: column(),
    mean: column(),
  };
}

function answerStanding(answers: Answers, { at, probability, interval }: Answer & { readonly at: number }): void {
  answers.standing[at] = probability;
  answers.low[at] = interval.low;
  answers.high[at] = interval.high;
}

function answerPlainly(answers: Answers, { at, baseRate, share, mean }: BaselineAnswers & { readonly at: number }): void {
  answers.baseRate[at] = baseRate;
  answers.share[at] = share;
  answers.mean[at] = mean;
}
