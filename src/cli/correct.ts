import { readFile } from "node:fs/promises";
import { WITHDRAWAL_REASONS } from "../core/record/index.ts";
import { CredenceError } from "../errors.ts";
import { correctRecord, redecideChecks } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { redecidedText } from "./redecided-text.ts";
import { withApp } from "./with-app.ts";

/** One record: some kilobytes at most. */
const FILE_BYTES_MAX = 1024 * 1024;

/** `credence correct`: puts a right record in the place of a wrong one, in its source's name. */
export const correct: Command = async (given) => {
  const record = await readRecord(given.needed("record"));
  const request = {
    source: given.needed("source"),
    reference: given.word(0),
    reason: given.oneOf("reason", WITHDRAWAL_REASONS) ?? "entered_in_error",
    record,
  };
  const config = await configFor(given, { source: request.source });
  return withApp(given, config, async ({ installation }) => {
    const { corrected, replacement } = await correctRecord(installation, request);
    if (replacement.status === "refused") throw replacement.error;
    const text = `The record ${corrected} is corrected; ${replacement.record} stands in its place.`;
    const redecided = await redecideChecks(installation);
    return { text: `${text}\n${redecidedText(redecided)}`, json: { corrected, replacement, redecided } };
  });
};

async function readRecord(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CredenceError("file_unreadable", `${path} cannot be read; wanted a file with the new record as JSON`, { cause });
  });
  if (text.length > FILE_BYTES_MAX)
    throw new CredenceError("body_too_large", `${path} has ${text.length} characters; wanted at most ${FILE_BYTES_MAX}`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CredenceError("json_malformed", `${path} is not JSON; wanted one record, as POST /v1/records takes it`, { cause });
  }
}
