import { type Interval, type Model, type OwnRecordModel, ownEvidenceOf, posterior, wilson } from "../standing/index.ts";
import { type FittedPurpose, Fitter } from "./fitter.ts";
import { follow } from "./follow.ts";
import type { History } from "./history.ts";
import type { Trained } from "./point-in-time.ts";
import type { ReplayListener } from "./replay.ts";
import { ScorecardFitter } from "./scorecard-fitter.ts";

/** For what models are made: in the own-record form, or as scorecards of a recipe. */
export type Formed =
  | { readonly purpose: FittedPurpose; readonly scorecard?: undefined }
  | { readonly purpose?: undefined; readonly scorecard: Trained };

/** What the model of the day says of an entry's subject. */
export type Answer = { readonly probability: number; readonly interval: Interval };

/** A form's models as they follow a replay. */
export type Following = ReplayListener & {
  /** What the model of the open day would answer about the entry, as a check would be answered. */
  readonly answer: (entry: number) => Answer;
  /** The model that serves on the open day. */
  readonly model: () => Model;
};

/** Follows a history in the form given. Throws a RangeError for a scorecard where the history has no tallies. */
export function following(history: History, formed: Formed): Following {
  if (formed.scorecard === undefined) return followingOwnRecord(history, formed.purpose);
  const fitter = new ScorecardFitter(history, formed.scorecard);
  return {
    startDay: (day) => fitter.startDay(day),
    ask: (entry) => fitter.ask(entry),
    know: (entry) => fitter.know(entry),
    answer: (entry) => fitter.answer(entry),
    model: () => fitter.model(),
  };
}

function followingOwnRecord(history: History, purpose: FittedPurpose): Following {
  const fitter = new Fitter(purpose);
  let open: OwnRecordModel | undefined;
  const model = () => {
    if (open === undefined) throw new RangeError("no day is open; call startDay first");
    return open;
  };
  const { ask, know } = follow(history, fitter);
  return {
    ask,
    know,
    startDay: (day) => {
      open = fitter.startDay(day);
    },
    answer: (entry) => {
      const serving = model();
      const own = ownEvidenceOf(serving, fitter.rowsOf(history.subject[entry] ?? 0), history.month[entry] ?? 0);
      const probability = posterior(serving, own);
      return { probability, interval: wilson(probability, serving.priorStrength + own.good + own.bad) };
    },
    model,
  };
}
