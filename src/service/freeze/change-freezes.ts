import type { SubjectKind } from "../../core/law/index.ts";
import type { FreezeStatement, ThawStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { lockSubject, newStatementId, raiseVersions, readFreezes, type Session, uuidText, withStore } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { receiptOf, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { dueBy } from "./due-by.ts";
import type { FreezeRequest, FreezeResult } from "./freeze-result.ts";

/** A subject, locked. */
export type Held = { readonly subject: string; readonly kind: SubjectKind; readonly at: number };

/** What every statement of a change says, whichever it is. */
type Stated = Pick<FreezeStatement, "id" | "at" | "subject" | "purposes" | "operator" | "version">;

/** A change of freezes: what it does to the rows, returning the purposes for which they changed, and how that is stated. */
export type Change = {
  readonly duty: "place_freeze" | "lift_freeze";
  readonly write: (tx: Session, held: Held) => Promise<readonly string[]>;
  readonly state: (stated: Stated) => FreezeStatement | ThawStatement;
};

type Asking = Pick<FreezeRequest, "subject" | "operator">;

/** Changes the freezes of one subject, and states it where anything changed. Throws `subject_unknown`, `identifier_*` and what `write` does. */
export async function changeFreezes(installation: Installation, asking: Asking, change: Change): Promise<FreezeResult> {
  return withStore(async () => {
    const { made, result } = await withKeys(installation, (held) => held.pool.begin((tx) => changeWithin(tx, held, { asking, change })));
    return { ...result, receipt: await receiptOf(installation, made) };
  });
}

type Changing = { readonly asking: Asking; readonly change: Change };

async function changeWithin(tx: Session, installation: Installation, { asking, change }: Changing) {
  const at = installation.now();
  const { subject } = await findSubject(tx, installation, asking.subject);
  const kind = await lockSubject(tx, subject);
  if (kind === undefined) throw new CredenceError("subject_unknown", "no subject has this identifier");
  const purposes = await change.write(tx, { subject, kind, at });
  const statements: (FreezeStatement | ThawStatement)[] = [];
  if (purposes.length > 0) {
    const version = (await raiseVersions(tx, [subject])).get(subject) ?? 0;
    statements.push(change.state({ id: uuidText(newStatementId(at)), at, subject, purposes, operator: asking.operator, version }));
  }
  const made = await writeStatements(tx, installation, statements);
  const declared = purposes.flatMap((name) => installation.purposes.get(name) ?? []);
  const due = await dueBy(installation, { duty: change.duty, purposes: declared, from: at });
  return { made, result: { subject, at, purposes, dueBy: due, freezes: await readFreezes(tx, subject) } };
}
