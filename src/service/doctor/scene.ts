import { formatCount } from "../../lib/index.ts";
import { type AuditedTable, countRows, type Extent, type Keyring } from "../../store/index.ts";
import type { Installation } from "../installation.ts";

/** What is examined, and how thoroughly. */
export type Scene = {
  readonly installation: Installation;
  /** Read for this examination: nothing that was opened before is believed. */
  readonly keys: Keyring;
  readonly keyFile: string;
  readonly dataDir: string | undefined;
  readonly isDeep: boolean;
  /** Where samples begin: a subject's id. */
  readonly sampleFrom: string;
  /** Tells how many rows of the rule under examination were looked at. */
  readonly onRows: (rows: number) => void;
};

/** Enough that a fault in one of a thousand rows is seldom missed, and looked at in a second. */
const SAMPLE_ROWS = 5_000;

/** How much of a table is looked at row by row, and the words for it: "all 12 records". */
export type Looked = { readonly extent: Extent; readonly words: string };

/** All of a small table, and of any when the examination is deep; else a sample, which the words name. */
export async function lookedAt({ installation, isDeep, sampleFrom }: Scene, table: AuditedTable, unit: string): Promise<Looked> {
  const rows = await countRows(installation.pool, table);
  if (isDeep || rows <= SAMPLE_ROWS) return { extent: "all", words: `all ${formatCount(rows)} ${unit}` };
  const words = `a sample, ${formatCount(SAMPLE_ROWS)} of ${formatCount(rows)} ${unit} from subject ${sampleFrom} on,`;
  return { extent: { from: sampleFrom, rows: SAMPLE_ROWS }, words };
}
