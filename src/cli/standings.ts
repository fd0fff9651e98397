import { formatCount, formatDay, formatInstant, formatShare, textTable } from "../lib/index.ts";
import { listStandings, type StandingList, type StandingListRequest } from "../service/index.ts";
import { SIMULATED } from "./answer-text.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import type { Report } from "./report.ts";
import { withApp } from "./with-app.ts";
import { withConformance } from "./with-conformance.ts";
import { COLUMNS_MAX, wrapText } from "./wrap-text.ts";

const LIMIT = 20;
const LIMIT_MAX = 1_000;

/** `credence standings`: bodies by their standings for one purpose. Persons are never listed. */
export const standings: Command = async (given) => {
  const purpose = given.word(0);
  const config = await configFor(given, { purpose });
  const request = requestOf(given, purpose);
  return withApp(given, config, async ({ installation }) => {
    const { isSimulated } = await installation.moment();
    const list = await listStandings(installation, request, { isPublicOnly: false });
    return withConformance(installation, listReport(list, { purpose, isSimulated }));
  });
};

type Telling = { readonly purpose: string; readonly isSimulated: boolean };

/** A list as a table. */
export function listReport({ made, standings: listed }: StandingList, { purpose, isSimulated }: Telling): Report {
  const json = { purpose, asOf: made === undefined ? null : formatInstant(made.standingAt), standings: listed, isSimulated };
  if (made === undefined) return { text: wrapText(`There is no list of ${purpose} yet: it is made after an import.`), json };
  const of = `As of ${formatDay(made.standingAt)}, by model ${made.model} of ${purpose}.`;
  if (listed.length === 0) return { text: wrapText(`No body with a record is on this list; persons never are. ${of}`), json };
  const rows = listed.map(({ identifier, grade, probability, low, high, good, bad }) => [
    identifier,
    grade,
    formatShare(probability),
    `${Math.round(low * 100)} to ${Math.round(high * 100)} %`,
    formatCount(good),
    formatCount(bad),
  ]);
  const header = ["body", "grade", "probability", "nine in ten", "good", "bad"];
  const table = textTable(rows, { header, align: ["left", "left", "right", "right", "right", "right"], widthMax: COLUMNS_MAX });
  return { text: [...(isSimulated ? [wrapText(SIMULATED)] : []), table, of].join("\n\n"), json };
}

function requestOf(given: Given, purpose: string): StandingListRequest {
  const limit = given.whole("limit", { min: 1, max: LIMIT_MAX }) ?? LIMIT;
  const order = given.oneOf("order", ORDERS) ?? "best";
  const grade = given.oneOf("grade", GRADES);
  return grade === undefined ? { purpose, limit, order } : { purpose, limit, order, grade };
}

const ORDERS = ["best", "worst", "name"] as const;
const GRADES = ["A", "B", "C", "D", "E", "none"] as const;
