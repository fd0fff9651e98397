import { CredenceError } from "../errors.ts";
import { seenText } from "../lib/index.ts";
import { withStore } from "../store/index.ts";
import { readSourceFaults, type SourceFaults } from "../store/notices/index.ts";
import { type Installation, sourceId } from "./installation.ts";

/** A source, and how many of its records were later found wrong, by the month in which they were. */
export type ShownSource = {
  readonly name: string;
  readonly title: string;
  readonly registers: readonly string[];
  readonly faults: readonly SourceFaults[];
};

/**
 * Shows one source to everybody (law 9): sources are institutions, and small numbers are not hidden. A record that expired or was erased since is
 * counted where its withdrawal is known. Throws `source_unknown` or `store_unavailable`.
 */
export async function showSource(installation: Installation, name: string): Promise<ShownSource> {
  const { sources } = installation.config;
  const source = sources.find((known) => known.name === name);
  if (source === undefined) {
    throw new CredenceError(
      "source_unknown",
      `no such source: ${seenText(name)}; there are ${sources.map((known) => known.name).join(", ")}`,
    );
  }
  const faults = await withStore(() => readSourceFaults(installation.pool, sourceId(installation, name)));
  return { name, title: source.title, registers: source.registers, faults };
}
