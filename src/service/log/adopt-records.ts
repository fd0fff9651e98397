import { recordText } from "../../core/statement/index.ts";
import { type AdoptedRecord, commitTo, enqueueStatements, enterRecords, type Keyring, readAdoptedRecords } from "../../store/index.ts";
import type { Adopt } from "./adopting.ts";
import { openAdopted } from "./open-adopted.ts";

/** Enters records: each as its row and body say it. */
export const adoptRecords: Adopt = async (tx, { keys, now }, { after, limit }) => {
  const rows = await readAdoptedRecords(tx, after, limit);
  const made = rows.map((row) => ({ ...row, kind: "record" as const, ...commitTo(textOf(keys, row)) }));
  await enterRecords(tx, made);
  await enqueueStatements(tx, now(), made);
  return { count: rows.length, last: rows.at(-1) };
};

function textOf(keys: Keyring, row: AdoptedRecord): string {
  const { id, subject, at, source, digest, registerVersion, version } = row;
  const content = row.isSealed ? openAdopted(keys, row) : row.body.toString();
  return recordText({ id, subject, at, source, content, digest, registerVersion, version });
}
