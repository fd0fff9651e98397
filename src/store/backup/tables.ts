import { textArray } from "../binary-array.ts";
import type { Sql } from "../sql.ts";
import type { BackupPart, BackupTable } from "./header.ts";

/**
 * The tables that migrations make, in the order in which they are kept. `migration` is not among them: the header names those that were
 * run. A test compares the list with a fresh store, so that a new table cannot be forgotten.
 */
const STORE_TABLES = [
  "installation",
  "key_in_use",
  "register",
  "source",
  "subject",
  "identifier",
  "reference",
  "record",
  "withdrawal",
  "record_move",
  "dispute",
  "dispute_step",
  "dispute_evidence",
  "link",
  "model",
  "model_activation",
  "subject_check",
  "api_key",
  "refusal",
  "snapshot",
  "snapshot_made",
  "purpose",
  "statement",
  "log_queue",
  "log_epoch",
  "chain",
  "leaf",
  "log_tile",
  "log_growth",
  "erasure",
  "adoption",
  "subject_freeze",
  "thaw",
  "redecision_cause",
  "linked_check",
  "redecision",
  "notice",
  "notice_gone",
  "contact",
  "representative",
  "one_time_code",
  "sign_in_pause",
  "verification",
  "own_session",
  "browser_session",
  "decision",
  "review",
  "consent",
  "informed",
  "authority_look",
  "withholding",
  "erasure_request",
  "rater_table",
  "rater_class",
  "ring_listing",
  "law",
  "law_pack",
  "law_change",
  "law_signature",
  "truth",
  "asker_part",
  "asker_part_read",
  "public_look",
  "body_look",
  "body_term",
  "job",
  "measurement",
];

const KEY_TABLES = ["subject_key"];

/** The name of a tally table: made from declarations, and so not in the list. They are kept as they are, for a faithful copy. */
export const TALLY_NAME = /^tally_[a-z0-9_]+_[0-9]+$/;

/** The tables of a part of a backup that are there, in order. */
export async function tableNames(sql: Sql, part: BackupPart): Promise<string[]> {
  const rows = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind in ('r', 'p') order by 1`;
  const found = new Set(rows.map((row) => row.name));
  if (part === "subject keys") return KEY_TABLES.filter((name) => found.has(name));
  return [...STORE_TABLES.filter((name) => found.has(name)), ...[...found].filter((name) => TALLY_NAME.test(name))];
}

/** Whether a part of a backup may hold a table of this name. */
export function isOfPart(part: BackupPart, name: string): boolean {
  return part === "subject keys" ? KEY_TABLES.includes(name) : STORE_TABLES.includes(name) || TALLY_NAME.test(name);
}

/** The columns of tables, in their order. */
export async function columnsOf(sql: Sql, names: readonly string[]): Promise<Map<string, BackupTable["columns"]>> {
  const rows = await sql<{ name: string; columns: [string, string][] }>`
    select c.relname as name,
      jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where n.nspname = current_schema() and c.relname = any(${textArray(names)}::text[]::name[]) and a.attnum > 0 and not a.attisdropped
    group by c.relname`;
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}
