import type { FileLookStatement } from "../../core/statement/index.ts";
import { newStatementId, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import type { OwnSession } from "./sessions.ts";

/** Whose file is looked at, by whom, and at which part. `subject` is the subject's id, `by` as in `FileLookStatement`. */
export type FileLook = Pick<FileLookStatement, "subject" | "by" | "what">;

/** States a look at a file in that file, durably, before it is answered. Throws `store_unavailable`. */
export async function stateFileLook(installation: Installation, { subject, by, what }: FileLook): Promise<void> {
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  await withStore(() =>
    withKeys(installation, (held) =>
      held.pool.begin((tx) => writeStatements(tx, held, [{ kind: "file_look", id, at, subject, by, what }])),
    ),
  );
}

/** How statements name who is there in a session: `subject` or `representative:NAME`. */
export function lookerOf({ by, name }: Pick<OwnSession, "by" | "name">): string {
  return by === "subject" ? "subject" : `representative:${name}`;
}
