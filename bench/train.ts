import { fitForm, type History, HistoryBuilder, recipeOf } from "../src/core/model/index.ts";
import { monthOf, type SeededRandom, seededRandom } from "../src/lib/index.ts";
import { tradeWith } from "../src/packs/trading/index.ts";
import type { PartReport } from "./report.ts";
import { spreadOf } from "./spread.ts";

/** Bitcoin-OTC's size, and a hundred sellers' years of a large market. */
const SIZES: readonly number[] = [35_000, 1_000_000];

/** Eight years of ratings, whatever their number. */
const SPAN_MICROS = 8 * 365.25 * 86_400_000_000;
const FROM = Date.UTC(2010, 0, 1) * 1_000;

const FADING = { halfLifeMonths: 1, priorStrength: 1, baseHalfLifeMonths: 1 };

const HOW = `Made-up ratings over eight years, about one trader for each six, good in nine of ten. One fit, as at a month's start: the whole replay with running tallies, then
bins, points and evidence. From 200,000 outcomes on ever fewer of them make a row, so that the fit itself does not grow with the history.`;

/** What a monthly refit of a scorecard takes. */
export async function trainPart(): Promise<PartReport> {
  const random = seededRandom(5);
  const figures = SIZES.map((size) => {
    const history = ratings(size, random);
    const started = performance.now();
    fitForm(
      history,
      { scorecard: { purpose: tradeWith, recipe: recipeOf(tradeWith, { ...FADING, fittedOn: { outcomes: size, logLoss: 0 } }) } },
      { day: Math.floor((FROM + SPAN_MICROS) / 86_400_000_000) + 1 },
    );
    const seconds = (performance.now() - started) / 1_000;
    return { name: `refit on ${size.toLocaleString("en")} outcomes`, unit: "s" as const, value: spreadOf([seconds]) };
  });
  return { part: "train", how: HOW, figures };
}

function ratings(size: number, random: SeededRandom): History {
  const [register] = tradeWith.reads;
  const builder = new HistoryBuilder(tradeWith.reads);
  const traders = Math.ceil(size / 6);
  for (let at = 0; at < size; at++) {
    const subject = Math.floor(traders * random.next() ** 2);
    const isGood = random.chance(subject % 10 === 0 ? 0.6 : 0.93);
    const points = isGood ? 1 + random.int(5) : -1 - random.int(10);
    const said: Readonly<Record<string, number>> = {
      good: Number(isGood),
      bad: Number(!isGood),
      points,
      ratings: 1,
      weight: Math.abs(points),
    };
    const occurredAt = Math.floor(FROM + (SPAN_MICROS * at) / size);
    const counts = register.countNames.map((name) => said[name] ?? 0);
    const row = { subject, occurredAt, knownAt: occurredAt, month: monthOf(occurredAt), good: Number(isGood), bad: Number(!isGood) };
    builder.add({ ...row, counted: { register: 0, counts } });
  }
  return builder.history();
}
