import { ratersOf } from "./nodes.ts";
import type { RecordType } from "./register.ts";

/** The field of a record that names whoever's class its counts read; undefined where they read none. A lawful record type has one at most. */
export function raterFieldOf({ counts }: Pick<RecordType, "counts">): string | undefined {
  return Object.values(counts).flatMap(ratersOf)[0];
}
