import { parseBundle } from "../../core/log/index.ts";
import type { TileRow } from "../../store/index.ts";

/** The entries of a stored bundle as bytes, or what is wrong with it. */
export type BundleEntries = { readonly entries: readonly Buffer[] } | { readonly fault: string };

/** Reads a bundle that has to have so many entries. */
export function bundleEntries(row: TileRow | undefined, width: number): BundleEntries {
  if (row === undefined) return { fault: "not there" };
  if (row.width !== width) return { fault: `of ${row.width} entries; wanted ${width}` };
  try {
    return { entries: parseBundle(row.bytes, width).map(bufferOf) };
  } catch (error) {
    return { fault: messageOf(error) };
  }
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The same bytes: what the store gave is a Buffer already, and so are its parts. */
function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
