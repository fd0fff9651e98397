import { CredenceError } from "../../errors.ts";

/**
 * A backup is a gzip file of
 *
 *     header   one line of JSON, ended by a line feed
 *     tables   in the header's order, each: chunks (uint32 length in bytes, then as many of COPY's binary format), then uint32 0
 *     digest   32 bytes: SHA-256 of all before
 *
 * The store goes to FILE, subject keys to FILE.keys: whoever keeps the second only briefly can keep the first for long, and what was
 * erased meanwhile stays sealed in it.
 */
export type BackupHeader = {
  readonly credence: "backup";
  readonly format: 1;
  readonly part: BackupPart;
  readonly config: string;
  /** When the store was made, in UTC microseconds: with the configuration it tells one store from another. */
  readonly createdAt: number;
  /** When the backup was made. */
  readonly madeAt: number;
  readonly migrations: readonly string[];
  readonly tables: readonly BackupTable[];
};

/** Which of the two files. */
export type BackupPart = "store" | "subject keys";

/** A table, its columns with their types in PostgreSQL's words, and how many rows follow. */
export type BackupTable = {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: number;
};

/** Longer than any header: some 30 tables of at most 64 columns. */
export const HEADER_BYTES_MAX = 1024 * 1024;
/** Chunks are what arrives from the server at a time, some 64 KiB. A longer one is a damaged length. */
export const CHUNK_BYTES_MAX = 1024 * 1024;
/** SHA-256. */
export const DIGEST_BYTES = 32;

/** Where the subject keys that belong to a backup lie. */
export const keysPathOf = (path: string): string => `${path}.keys`;

/** The header's line. */
export function headerLine(header: BackupHeader): Buffer {
  return Buffer.from(`${JSON.stringify(header)}\n`);
}

/** Reads a header. Its names become part of statements, so they may hold nothing but letters, digits and underscores. */
export function parseHeader(line: Buffer): BackupHeader {
  const given = jsonOf(line);
  if (given.credence !== "backup") throw broken("it does not begin like a backup");
  if (given.format !== 1) throw broken(`it has the format ${String(given.format).slice(0, 20)}; wanted 1`);
  const isWhole =
    (given.part === "store" || given.part === "subject keys") &&
    typeof given.config === "string" &&
    Number.isSafeInteger(given.createdAt) &&
    Number.isSafeInteger(given.madeAt) &&
    isListOf(given.migrations, (name) => typeof name === "string") &&
    isListOf(given.tables, isTable);
  if (!isWhole) throw broken("its header is damaged");
  return given as BackupHeader;
}

/** The one way to say that a backup will not do. */
export function broken(because: string, cause?: unknown): CredenceError {
  return new CredenceError("backup_broken", `the backup cannot be used: ${because}`, { cause });
}

type Given = { readonly [name in keyof BackupHeader]?: unknown };

function jsonOf(line: Buffer): Given {
  try {
    const given: unknown = JSON.parse(line.toString("utf8"));
    return typeof given === "object" && given !== null ? given : {};
  } catch (cause) {
    throw broken("its header is no JSON", cause);
  }
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isTable(value: unknown): boolean {
  const table: { readonly [name in keyof BackupTable]?: unknown } = typeof value === "object" && value !== null ? value : {};
  return isName(table.name) && Number.isSafeInteger(table.rows) && isListOf(table.columns, isColumn);
}

function isColumn(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isName(value[0]) && typeof value[1] === "string";
}

const isName = (value: unknown): boolean => typeof value === "string" && /^[a-z_][a-z0-9_]{0,62}$/.test(value);
