import { type Entry, parseBundle, parseEntry } from "../../core/log/index.ts";
import { isStatementKind } from "../../core/statement/index.ts";
import type { TileRow } from "../../store/index.ts";

/** The entries of a stored bundle as bytes, or what is wrong with it. */
export type BundleEntries = { readonly entries: readonly Uint8Array[] } | { readonly fault: string };

/** Reads a bundle that has to have so many entries. */
export function bundleEntries(row: TileRow | undefined, width: number): BundleEntries {
  if (row === undefined) return { fault: "not there" };
  if (row.width !== width) return { fault: `of ${row.width} entries; wanted ${width}` };
  try {
    return { entries: parseBundle(row.bytes, width) };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** Reads an entry; a text says what is wrong with it. */
export function entryOf(bytes: Uint8Array): Entry | string {
  try {
    const entry = parseEntry(bytes);
    return isStatementKind(entry.kind) ? entry : `of no kind that there is: ${entry.kind}`;
  } catch (error) {
    return messageOf(error);
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
