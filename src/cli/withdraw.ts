import { WITHDRAWAL_REASONS } from "../core/record/index.ts";
import { redecideChecks, withdrawRecord } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { redecidedText } from "./redecided-text.ts";
import { withApp } from "./with-app.ts";

/** `credence withdraw`: takes a record back in its source's name. */
export const withdraw: Command = async (given) => {
  const request = {
    source: given.needed("source"),
    reference: given.word(0),
    reason: given.oneOf("reason", WITHDRAWAL_REASONS) ?? "entered_in_error",
  };
  const config = await configFor(given, { source: request.source });
  return withApp(given, config, async ({ installation }) => {
    const withdrawn = await withdrawRecord(installation, request);
    const text = `The record ${withdrawn.record} is withdrawn: what it counted is subtracted, and the statement is kept.`;
    const redecided = await redecideChecks(installation);
    return { text: `${text}\n${redecidedText(redecided)}`, json: { ...withdrawn, redecided } };
  });
};
