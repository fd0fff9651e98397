import type { AskerPartStatement } from "../../core/statement/index.ts";
import { endParts, type PartOfCheck, readPartBodies } from "../../store/asker-parts/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { openSealed } from "./opened-check.ts";

/** A statement of an asker's part that ended with its check. */
export type EndedPart = { readonly subject: string; readonly statement: string; readonly of: "asker_part" };

/** Destroys the asker's own parts of checks whose time is up, with all that was decided again on them. Returns what ended. */
export async function expireParts(tx: Session, { keys }: Pick<Installation, "keys">, parts: readonly PartOfCheck[]): Promise<EndedPart[]> {
  if (parts.length === 0) return [];
  const own = new Set(parts.map(({ id }) => id));
  const bodies = await readPartBodies(tx, [...new Set(parts.map(({ subject }) => subject))]);
  const ended = bodies.flatMap((row): EndedPart[] => {
    // Written by us, and opened by its key.
    const { id, again } = openSealed(keys, row, row) as AskerPartStatement;
    return own.has(again?.of ?? id) ? [{ subject: row.subject, statement: row.id, of: "asker_part" }] : [];
  });
  await endParts(tx, parts, ended);
  return ended;
}
