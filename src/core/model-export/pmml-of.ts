import { formatInstant } from "../../lib/index.ts";
import type { Purpose } from "../law/index.ts";
import type { Characteristic, ScorecardModel } from "../standing/index.ts";
import { element } from "./element.ts";
import { readingWords } from "./reading-words.ts";

/**
 * A scorecard as a document of PMML 4.4 (Data Mining Group), an element `Scorecard`: its fields are the values of the characteristics, named
 * by their codes and to be read off tallies as each says, missing ones left out. It gives `points`, the sum, `probability`, the model's
 * table as steps, and `reason1` to `reason4`, the codes of the characteristics that lost most points against their best bin. Evidence,
 * interval and grade have no place in it.
 */
export function pmmlOf(model: ScorecardModel, purpose: Pick<Purpose, "name" | "question">): string {
  const version = { xmlns: "http://www.dmg.org/PMML-4_4", version: "4.4" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("PMML", version, [
    element("Header", { description: purpose.question, modelVersion: dayText(model.day) }, [element("Application", { name: "Credence" })]),
    dictionaryOf(model),
    scorecardOf(model, purpose.name),
  ])}\n`;
}

/** More reasons than four are not told (12 CFR 1002.9, commentary). */
const REASONS_MAX = 4;
const DAY_MICROS = 86_400_000_000;

/** `2016-01-31` */
function dayText(day: number): string {
  return formatInstant(day * DAY_MICROS).slice(0, "2016-01-31".length);
}

function dictionaryOf(model: ScorecardModel): string {
  const fields = model.characteristics.map(({ code, of, reads }) => {
    return element("DataField", { name: code, displayName: readingWords({ of, reads }, model), optype: "continuous", dataType: "double" });
  });
  const total = element("DataField", { name: TOTAL, displayName: "the sum of points", optype: "continuous", dataType: "double" });
  return element("DataDictionary", { numberOfFields: fields.length + 1 }, [...fields, total]);
}

/** What is predicted: no code of a characteristic has an underscore in front. */
const TOTAL = "_total";

function scorecardOf(model: ScorecardModel, modelName: string): string {
  const given = {
    modelName,
    functionName: "regression",
    algorithmName: "logistic regression on weights of evidence, in points",
    initialScore: model.basePoints,
    useReasonCodes: "true",
    reasonCodeAlgorithm: "pointsBelow",
    baselineMethod: "max",
  };
  const active = model.characteristics.map(({ code }) => element("MiningField", { name: code, usageType: "active" }));
  const target = element("MiningField", { name: TOTAL, usageType: "target" });
  return element("Scorecard", given, [
    element("MiningSchema", {}, [...active, target]),
    outputOf(model),
    element("Characteristics", {}, model.characteristics.map(characteristicOf)),
  ]);
}

function outputOf(model: ScorecardModel): string {
  const number = { optype: "continuous", dataType: "double" };
  const reasons = Array.from({ length: Math.min(REASONS_MAX, model.characteristics.length) }, (_, i) => {
    return element("OutputField", {
      name: `reason${i + 1}`,
      optype: "categorical",
      dataType: "string",
      feature: "reasonCode",
      rank: i + 1,
    });
  });
  return element("Output", {}, [
    element("OutputField", { name: "points", ...number, feature: "predictedValue" }),
    element("OutputField", { name: "probability", ...number, feature: "transformedValue" }, [tableOf(model)]),
    ...reasons,
  ]);
}

/** Points are whole, so that each interval holds one place of the table; the first and the last reach to the ends. */
function tableOf({ table: { from, probabilities } }: ScorecardModel): string {
  const last = probabilities.length - 1;
  const bins = probabilities.map((probability, i) => {
    const [left, right] = [i === 0 ? undefined : from + i - 1, i === last ? undefined : from + i];
    const closure = left === undefined || right !== undefined ? "openClosed" : "openOpen";
    return element("DiscretizeBin", { binValue: probability }, [element("Interval", { closure, leftMargin: left, rightMargin: right })]);
  });
  return element("Discretize", { field: "points", dataType: "double" }, bins);
}

/** Attributes are tried in order, and the first that holds is taken: so each bin says where it ends only. */
function characteristicOf({ code, bins, missing }: Characteristic): string {
  const best = Math.max(missing.points, ...bins.map(({ points }) => points));
  const attributes = bins.map(({ below, points }, i) => {
    const holds =
      i === bins.length - 1 ? element("True", {}) : element("SimplePredicate", { field: code, operator: "lessThan", value: below });
    return element("Attribute", { partialScore: points }, [holds]);
  });
  const isMissing = element("SimplePredicate", { field: code, operator: "isMissing" });
  return element("Characteristic", { name: code, reasonCode: code, baselineScore: best }, [
    element("Attribute", { partialScore: missing.points }, [isMissing]),
    ...attributes,
  ]);
}
