import { describe, expect, test } from "vitest";
import { arbitraryScorecard } from "../../../test/arbitrary-scorecard.ts";
import { seededRandom } from "../../lib/index.ts";
import { tradeWith } from "../../packs/index.ts";
import { binOf, probabilityOf, type ScorecardModel } from "../standing/index.ts";
import { pmmlOf } from "./index.ts";

type Element = { readonly name: string; readonly at: Readonly<Record<string, string>>; readonly inside: Element[] };

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Reads XML of elements and attributes only; whatever else there is fails. */
function parsed(xml: string): Element {
  const root: Element = { name: "", at: {}, inside: [] };
  const open = [root];
  const rest = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, "");
  const between = rest.replaceAll(/<(\/?)(\w+)((?: \w+="[^"<>]*")*)(\/?)>/g, (_, end, name: string, given: string, empty) => {
    if (end === "/") {
      if (open.pop()?.name !== name) throw new RangeError(`${name} ends here and did not begin here`);
      return "";
    }
    const at = [...given.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      value.replaceAll(/&\w+;/g, (one) => ENTITIES[one] ?? "?"),
    ]);
    const element = { name, at: Object.fromEntries(at), inside: [] };
    open.at(-1)?.inside.push(element);
    if (empty !== "/") open.push(element);
    return "";
  });
  expect(between.trim()).toBe("");
  expect(open).toHaveLength(1);
  const [first] = root.inside;
  if (first === undefined) throw new RangeError("no element");
  return first;
}

/**
 * Of the schema of PMML 4.4 (http://www.dmg.org/PMML-4_4), for the elements that are written here: what may stand in each, in order, and
 * the attributes that it must and may have. The schema itself is not kept here; documents of these tests were validated against it.
 */
const SCHEMA: Readonly<Record<string, readonly [inside: RegExp, must: readonly string[], may: readonly string[]]>> = {
  PMML: [/^Header DataDictionary Scorecard $/, ["version", "xmlns"], []],
  Header: [/^(Application )?$/, [], ["copyright", "description", "modelVersion"]],
  Application: [/^$/, ["name"], ["version"]],
  DataDictionary: [/^(DataField )+$/, [], ["numberOfFields"]],
  DataField: [/^(Interval )*(Value )*$/, ["name", "optype", "dataType"], ["displayName"]],
  Scorecard: [
    /^MiningSchema (Output )?Characteristics $/,
    ["functionName"],
    [
      "modelName",
      "algorithmName",
      "initialScore",
      "useReasonCodes",
      "reasonCodeAlgorithm",
      "baselineScore",
      "baselineMethod",
      "isScorable",
    ],
  ],
  MiningSchema: [/^(MiningField )+$/, [], []],
  MiningField: [/^$/, ["name"], ["usageType", "optype"]],
  Output: [/^(OutputField )+$/, [], []],
  OutputField: [/^(Discretize )?$/, ["name", "dataType"], ["displayName", "optype", "targetField", "feature", "rank"]],
  Discretize: [/^(DiscretizeBin )*$/, ["field"], ["mapMissingTo", "defaultValue", "dataType"]],
  DiscretizeBin: [/^Interval $/, ["binValue"], []],
  Interval: [/^$/, ["closure"], ["leftMargin", "rightMargin"]],
  Characteristics: [/^(Characteristic )+$/, [], []],
  Characteristic: [/^(Attribute )+$/, [], ["name", "reasonCode", "baselineScore"]],
  Attribute: [/^(SimplePredicate|True) $/, [], ["reasonCode", "partialScore"]],
  SimplePredicate: [/^$/, ["field", "operator"], ["value"]],
  True: [/^$/, [], []],
};

/** The closed words of those attributes that have some. */
const WORDS: Readonly<Record<string, RegExp>> = {
  functionName: /^regression$/,
  optype: /^(categorical|ordinal|continuous)$/,
  dataType: /^(string|double)$/,
  usageType: /^(active|target)$/,
  feature: /^(predictedValue|transformedValue|reasonCode)$/,
  closure: /^(openClosed|openOpen|closedOpen|closedClosed)$/,
  operator: /^(lessThan|isMissing)$/,
  reasonCodeAlgorithm: /^points(Above|Below)$/,
  baselineMethod: /^(max|min|mean|neutral|other)$/,
  useReasonCodes: /^(true|false)$/,
  partialScore: /^-?\d+$/,
  initialScore: /^-?\d+$/,
  rank: /^\d$/,
};

function againstSchema({ name, at, inside }: Element): string[] {
  const [content, must = [], may = []] = SCHEMA[name] ?? [];
  const faults = inside.flatMap(againstSchema);
  if (content?.test(inside.map((one) => `${one.name} `).join("")) !== true)
    faults.push(`${name} holds ${inside.map((one) => one.name).join(" ")}`);
  for (const key of must) if (at[key] === undefined) faults.push(`${name} has no ${key}`);
  for (const [key, value] of Object.entries(at)) {
    if (![...must, ...may].includes(key)) faults.push(`${name} has ${key}`);
    if (WORDS[key]?.test(value) === false) faults.push(`${name} has ${key} ${value}`);
  }
  return faults;
}

/** The elements of that name, wherever they stand. */
const all = (name: string, { inside }: Element): Element[] =>
  inside.flatMap((one) => (one.name === name ? [one, ...all(name, one)] : all(name, one)));

/** Scores as PMML 4.4 says: of each characteristic the first attribute that holds, and the interval that the sum lies in. */
function scored(document: Element, values: Readonly<Record<string, number | undefined>>) {
  const [card] = all("Scorecard", document);
  const holds = ({ name, at }: Element): boolean => {
    const value = values[at.field ?? ""];
    if (name === "True") return true;
    return at.operator === "isMissing" ? value === undefined : value !== undefined && value < Number(at.value);
  };
  let points = Number(card?.at.initialScore);
  for (const { inside } of all("Characteristic", document)) {
    const attribute = inside.find((one) => one.inside.every(holds));
    points += Number(attribute?.at.partialScore);
  }
  const within = ({ at: { closure, leftMargin, rightMargin } }: Element): boolean => {
    expect(closure).toBe(rightMargin === undefined ? "openOpen" : "openClosed");
    return points > Number(leftMargin ?? Number.NEGATIVE_INFINITY) && points <= Number(rightMargin ?? Number.POSITIVE_INFINITY);
  };
  const bins = all("DiscretizeBin", document).filter(({ inside }) => inside.every(within));
  return { points, probability: bins.map(({ at }) => Number(at.binValue)) };
}

/** The same by the model itself. */
function carded(model: ScorecardModel, values: Readonly<Record<string, number | undefined>>) {
  let points = model.basePoints;
  for (const characteristic of model.characteristics) {
    const value = values[characteristic.code];
    points += (value === undefined ? characteristic.missing : characteristic.bins[binOf(characteristic, value)])?.points ?? Number.NaN;
  }
  return { points, probability: [probabilityOf(model, points)] };
}

describe("a scorecard as PMML", () => {
  const model = arbitraryScorecard(tradeWith, { seed: 4, withAsker: true });
  const document = parsed(pmmlOf(model, tradeWith));

  test("is what the schema lets it be", () => {
    expect(againstSchema(document)).toEqual([]);
  });

  test("gives the model's own points and probability, whatever the values are, and whichever are missing", () => {
    const random = seededRandom(3).next;
    for (let i = 0; i < 2000; i++) {
      const values = Object.fromEntries(
        model.characteristics.map(({ code, bins }) => {
          const edge = bins[Math.floor(random() * bins.length)]?.below ?? 0;
          return [code, random() < 0.2 ? undefined : random() < 0.3 ? edge : edge + random() - 0.5];
        }),
      );
      expect(scored(document, values)).toEqual(carded(model, values));
    }
  });

  test("says of each field how it is read off tallies, and asks for as many reasons as are told", () => {
    const fields = all("DataField", document).map(({ at }) => at.displayName);
    expect(fields.filter((words) => /^(subject|asker): /.test(words ?? ""))).toHaveLength(model.characteristics.length);
    expect(all("OutputField", document).map(({ at }) => at.name)).toEqual([
      "points",
      "probability",
      "reason1",
      "reason2",
      "reason3",
      "reason4",
    ]);
  });

  test("escapes what a declaration says", () => {
    const named = parsed(pmmlOf(model, { name: "trade-with", question: 'Is "a < b & c > d"?' }));
    expect(all("Header", named)[0]?.at.description).toBe('Is "a < b & c > d"?');
  });
});
