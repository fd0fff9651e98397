/** Small pure tools: nothing here reads a clock, a file or the environment, and all of it runs in a browser. */
export { canonicalJson } from "./canonical-json.ts";
export { compareText } from "./compare-text.ts";
export { formatBytes, formatCount, formatDuration, formatShare } from "./format-quantity.ts";
export { type Delimiter, guessDelimiter } from "./guess-delimiter.ts";
export { Heap } from "./heap.ts";
export { type Html, html, joined } from "./html.ts";
export {
  addMonths,
  formatDay,
  formatInstant,
  formatMonth,
  isInstant,
  isoDay,
  isoMonth,
  localDayEnd,
  localDayOf,
  localDayStart,
  monthOf,
  monthStart,
  type ParsedInstant,
  type Precision,
  parseInstant,
  periodStart,
  weekdayOf,
} from "./instant/index.ts";
export { type JsonSchema, type SchemaDefinitions, type SchemaFault, schemaFault } from "./json-schema/index.ts";
export { type InEach, LANGUAGES, type Language } from "./language.ts";
export { type Axis, type Chart, type ChartPoint, lineChartSvg, type Panel, type Series } from "./plot/index.ts";
export { openRateMeter, type RateMeter, type RateMeterOptions } from "./rate-meter.ts";
export { roundedNumbers } from "./rounded-numbers.ts";
export { type SeededRandom, seededRandom } from "./seeded-random.ts";
export { seenText } from "./seen-text.ts";
export {
  auc,
  aucDifference,
  aucEstimate,
  binomialTail,
  brier,
  type CalibrationBin,
  type CalibrationTable,
  calibrationEstimate,
  calibrationTable,
  clusteredVariance,
  type Estimate,
  holm,
  kolmogorovSmirnov,
  logLoss,
  logLosses,
  meanEstimate,
  normalQuantile,
  normalTail,
  squaredErrors,
  wilsonInterval,
} from "./statistics/index.ts";
export { type TextTableOptions, textTable } from "./text-table.ts";
export { fitText, textWidth } from "./text-width.ts";
export { plainWords, wordBeginnings } from "./word-beginnings.ts";
