import type { Characteristic, Model, OwnRecordModel, ScorecardModel } from "../standing/index.ts";
import type { CardReading } from "./card-reading.ts";
import { binText, readingText } from "./reading-text.ts";

/** A line of a scorecard: what it reads, and what each value is worth. */
export type SaidLine = {
  readonly name: string;
  readonly reads: string;
  readonly rows: readonly { readonly value: string; readonly points: number; readonly share: string }[];
};

/** The model itself in words, so that a person can work it out by hand. An own record has a formula; a scorecard lines and a table. */
export type SaidModel = {
  readonly before: readonly string[];
  readonly formula: string | undefined;
  readonly lines: readonly SaidLine[];
  readonly table: readonly { readonly points: string; readonly probability: string }[];
  readonly tableNote: string | undefined;
  readonly after: string;
};

/** Puts a model in words. */
export function saidModelOf(model: Model, reading: CardReading): SaidModel {
  return model.kind === "scorecard" ? saidScorecard(model, reading) : saidOwnRecord(model, reading);
}

function saidScorecard(model: ScorecardModel, reading: CardReading): SaidModel {
  const { card, months } = reading.words;
  const { prior, worth, decay } = model.evidence;
  const isOfAskers = model.characteristics.some(({ of }) => of === "asker");
  return {
    before: [card.begin(model.basePoints), card.edges, ...(isOfAskers ? [card.asker] : [])],
    formula: undefined,
    lines: model.characteristics.map((characteristic) => lineOf(characteristic, { model, reading })),
    table: tableOf(model, reading),
    tableNote: card.double(model.table.pointsToDouble),
    after: card.evidence({ prior: rounded(prior), worth: rounded(worth), half: months(model.decays[decay]?.halfLifeMonths ?? 0) }),
  };
}

function lineOf(
  characteristic: Characteristic,
  { model, reading }: { readonly model: ScorecardModel; readonly reading: CardReading },
): SaidLine {
  const { code, bins, missing } = characteristic;
  const rowOf = (value: string, { points, share }: Characteristic["missing"]) => ({ value, points, share: reading.formats.share(share) });
  const rows = bins.map((bin, at) => rowOf(binText(reading, bins[at - 1]?.below, bin.below), bin));
  if (missing.share > 0) rows.push(rowOf(reading.words.card.none, missing));
  return { name: code, reads: readingText(characteristic, { model, reading }), rows };
}

/** About as many rows of points and probabilities as one reads. */
const TABLE_ROWS = 16;

function tableOf({ table: { from, probabilities } }: ScorecardModel, { words: { card }, formats }: CardReading): SaidModel["table"] {
  const last = probabilities.length - 1;
  const step = Math.max(1, Math.ceil(last / (TABLE_ROWS - 1)));
  const places = [...probabilities.keys()].filter((at) => at % step === 0 || at === last);
  return places.map((at) => ({
    points: at === 0 ? card.fewer(from) : at === last ? card.more(from + at) : String(from + at),
    probability: formats.share(probabilities[at] ?? 0),
  }));
}

/** The own-record posterior, in words and its one formula. */
function saidOwnRecord(model: OwnRecordModel, { words: { own, months }, formats }: CardReading): SaidModel {
  const { halfLifeMonths, priorStrength, baseRate, baseAmong, baseHalfLifeMonths } = model;
  const strength = rounded(priorStrength);
  return {
    before: [own.reads(months(halfLifeMonths))],
    formula: `P = (${strength} x ${baseRate} + g) / (${strength} + g + b)`,
    lines: [],
    table: [],
    tableNote: undefined,
    after: own.newcomer({ share: formats.share(baseRate), among: own.among[baseAmong], half: months(baseHalfLifeMonths), strength }),
  };
}

const rounded = (value: number): string => String(Math.round(value * 100) / 100);
