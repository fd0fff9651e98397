import { formatInstant, parseInstant } from "../lib/index.ts";
import { type FreezeResult, thawSubject } from "../service/index.ts";
import { accountName } from "./account-name.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { freezeReport } from "./freeze-report.ts";
import { withApp } from "./with-app.ts";

/** `credence thaw`: lifts freezes of a person, for good, until a time, or for one subscriber. */
export const thaw: Command = async (given) => {
  const purposes = given.texts("purpose");
  const until = given.text("until");
  const opening = { subscriber: given.text("for"), until: until === undefined ? undefined : parseInstant(until).micros };
  const request = { subject: given.word(0), purposes, ...opening, operator: given.text("by") ?? accountName() };
  const config = await configFor(given, { purpose: purposes?.[0] });
  return withApp(given, config, async ({ installation }) => {
    const result = await thawSubject(installation, request);
    return freezeReport(said(result, opening), result);
  });
};

type Opening = { readonly subscriber: string | undefined; readonly until: number | undefined };

function said({ purposes }: FreezeResult, { subscriber, until }: Opening): string {
  if (purposes.length === 0) return "Nothing changed: none of it is frozen, or all of it was lifted like this already.";
  const whom = subscriber === undefined ? "for everybody" : `for ${subscriber} alone`;
  const end = until === undefined ? "" : ` until ${formatInstant(until)}`;
  return `Lifted for ${purposes.join(", ")}, ${whom}${end}.`;
}
