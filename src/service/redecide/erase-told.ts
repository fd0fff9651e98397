import type { ErasureStatement } from "../../core/statement/index.ts";
import { newStatementId, type Session, uuidText } from "../../store/index.ts";
import { readToldCorrections } from "../../store/notices/index.ts";
import { destroyDecisions } from "../../store/renewals/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, writeStatements } from "../log/index.ts";

/** Whose checks were renewed, by the version that each subject has now, and which re-decisions of them were destroyed. */
type Renewed = { readonly versions: ReadonlyMap<string, number>; readonly redecisions: readonly string[]; readonly basis: string };

/** What was stated, and what was erased. */
type ErasedTold = {
  readonly stated: readonly Receipted[];
  readonly erased: readonly { readonly subject: string; readonly statement: string }[];
};

/**
 * Erases what was told of decisions that were destroyed: a notice with an answer before and after would tell what the erased record had counted (law 6).
 * To the subjects of these checks, whatever was told of corrections goes: one notice names several answers. Those not sent yet are not sent any more.
 */
export async function eraseTold(tx: Session, installation: Installation, { versions, redecisions, basis }: Renewed): Promise<ErasedTold> {
  const told = await readToldCorrections(tx, { subjects: [...versions.keys()], redecisions });
  const at = installation.now();
  const said = told.map(({ subject, statement }): ErasureStatement => {
    const id = uuidText(newStatementId(at));
    return { kind: "erasure", id, at, subject, statement, of: "notice", basis, version: versions.get(subject) ?? 0 };
  });
  await destroyDecisions(
    tx,
    said.map(({ id, subject, statement, version }) => ({ subject, statement, of: "notice", said: id, at, version })),
  );
  return { stated: await writeStatements(tx, installation, said), erased: told };
}
