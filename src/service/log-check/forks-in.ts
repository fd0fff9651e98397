import { type Fork, ForkFinder } from "../../core/log/index.ts";
import type { LogEpoch, Sql } from "../../store/index.ts";
import { readEntries } from "./read-entries.ts";
import { tagOfEntry } from "./read-entry.ts";
import type { TagTable } from "./tag-table.ts";

/** Leaves with one tag. The table finds which tags begin alike; only then is the log read again, and those are compared whole. */
export async function forksIn(sql: Sql, log: LogEpoch, tags: TagTable): Promise<Fork[]> {
  const suspects = tags.takeSuspects();
  if (suspects.size === 0) return [];
  const finder = new ForkFinder();
  const forks: Fork[] = [];
  await readEntries(sql, log, (leaf, entry) => {
    const tag = tagOfEntry(entry);
    const fork = suspects.has(tags.prefixOf(tag)) ? finder.add(leaf, tag) : undefined;
    if (fork !== undefined) forks.push(fork);
  });
  return forks;
}
