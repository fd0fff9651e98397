import { type Config, SIGNATURES_NEEDED, wideningsOf } from "../../core/law/index.ts";
import type { VerifierKey } from "../../core/log/index.ts";
import { placesOfStatements, type Sql } from "../../store/index.ts";
import { type LawChangeRow, type LawRow, readLaw } from "../../store/law-changes/index.ts";
import { signerOf } from "./law-change-note.ts";
import type { LawChangeState } from "./law-verdict.ts";

type Held = { readonly name: string; readonly inForce: LawRow; readonly operators: readonly VerifierKey[]; readonly now: number };

/** How far a change is from being in force, held against the law that is; its signatures are verified again. */
export async function lawChangeState(sql: Sql, row: LawChangeRow, held: Held): Promise<LawChangeState> {
  const before = await readLaw(sql, row.before);
  if (before === undefined || wideningsOf(held.inForce.declaration, before.declaration).length > 0) return { is: "stale" };
  const valid = await validSignatures(row, held);
  if (valid.length < SIGNATURES_NEEDED) return { is: "to_be_signed", signed: valid.length };
  const places = await placesOfStatements(
    sql,
    valid.map(({ statement }) => statement),
  );
  if (places.size < valid.length || row.effectiveAt === undefined) return { is: "to_be_published" };
  return held.now < row.effectiveAt ? { is: "waiting", until: row.effectiveAt } : { is: "ready" };
}

/** Those of operators that may sign now: one who is none any more has no say. */
async function validSignatures({ signatures, ...row }: LawChangeRow, { name, operators }: Held) {
  const signers = await Promise.all(signatures.map(({ note }) => signerOf(note, { name, ...row }, operators)));
  return signatures.filter(({ operator }, at) => signers[at]?.name === operator);
}

/** The operators that a configuration's text names, as it names them. */
export function operatorKeysIn(declaration: string): Pick<Config, "operators"> {
  const { operators = [] }: { operators?: readonly string[] } = JSON.parse(declaration);
  return { operators };
}
