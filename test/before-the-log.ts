import { rm } from "node:fs/promises";
import type { CheckStatement } from "../src/core/statement/index.ts";
import type { Installation } from "../src/service/index.ts";
import { type LogFilePaths, open, type Pool, readSubjectKeys, seal, uuidBytes } from "../src/store/index.ts";

const LATER = [
  "alter table api_key drop column label",
  "drop index subject_check_own",
  "drop table model_activation",
  "drop table truth",
  "drop table public_look, body_look, body_term",
  "drop table job",
  "drop table measurement",
  "alter table snapshot_made drop column bodies, drop column comparable",
  "drop index snapshot_comparable_best, snapshot_comparable_worst, snapshot_comparable_name, snapshot_comparable_most",
  "drop table asker_part, asker_part_read",
  "drop table law, law_pack, law_change, law_signature",
  "drop table consent, informed, authority_look, withholding",
  "alter table api_key drop column instruments",
  "drop table decision, review, erasure_request",
  "drop table dispute, dispute_step, dispute_evidence",
  "drop table contact, representative, one_time_code, sign_in_pause, verification, own_session, browser_session",
  "drop table record_move, log_queue, log_epoch, chain, leaf, log_tile, log_growth, statement, purpose, erasure, adoption, redecision_cause, redecision, linked_check, subject_freeze, thaw, notice, notice_gone",
  "drop table rater_table, rater_class, ring_listing",
  "alter table record drop column rater_class",
  "alter table record drop column entered, drop column salt",
  "alter table subject_check drop column salt, alter column body set not null",
  "alter table withdrawal alter column reason set not null",
  "alter table register drop column statement",
  "alter table model drop column statement",
  "alter table installation drop column config_digest",
  "delete from migration where name >= '0004'",
];

/** Takes a store back to what it would be had Credence had no log yet: the schema, the bodies of its checks, and no files of a log. */
export async function takeBeforeTheLog({ pool, keys }: Pick<Installation, "pool" | "keys">, files: LogFilePaths): Promise<void> {
  for (const statement of LATER) await pool(Object.assign([statement], { raw: [statement] }));
  await shortenChecks(pool, keys);
  for (const path of Object.values(files)) await rm(path, { force: true });
}

/** A check's body was not the whole statement then, nor canonical. */
async function shortenChecks(pool: Pool, keys: Installation["keys"]): Promise<void> {
  const rows = await pool<{ subject: string; id: string; body: Buffer }>`select subject, id, body from subject_check`;
  const stored = await readSubjectKeys(pool, [...new Set(rows.map(({ subject }) => subject))]);
  for (const { subject, id, body } of rows) {
    const wrapped = stored.get(subject);
    if (wrapped === undefined) throw new RangeError("a subject has no key");
    const key = keys.subjectKey(subject, wrapped);
    const { onBehalf, asked, linked, tallies, registers, standing }: CheckStatement = JSON.parse(open(key, uuidBytes(id), body));
    const short = { onBehalf, subject: asked, linked: linked.map((one) => one.subject), tallies, registers, standing };
    await pool`update subject_check set body = ${seal(key, uuidBytes(id), JSON.stringify(short))} where id = ${id}`;
  }
}
