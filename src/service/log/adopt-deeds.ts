import {
  newStatementId,
  OWN_CHAIN,
  readAdoptedKeys,
  readAdoptedLinks,
  readAdoptedRefusals,
  readAdoptedWithdrawals,
  uuidText,
} from "../../store/index.ts";
import type { Adopt } from "./adopting.ts";
import { type PlainStatement, writeStatements } from "./write-statements.ts";

/** Enters withdrawals and corrections. */
export const adoptWithdrawals: Adopt = async (tx, adopting, { after, limit }) => {
  const rows = await readAdoptedWithdrawals(tx, after, limit);
  const statements = rows.map(({ replacement, ...row }): PlainStatement => {
    const said = { id: idOf(row.at), ...row };
    return replacement === null ? { kind: "withdrawal", ...said } : { kind: "correction", ...said, replacement };
  });
  await writeStatements(tx, adopting, statements);
  const last = rows.at(-1);
  return { count: rows.length, last: last && { subject: last.subject, id: last.record } };
};

/** Enters links, one statement for each of the two subjects. Of those taken away before, nothing is left to enter. */
export const adoptLinks: Adopt = async (tx, adopting, { after, limit }) => {
  const rows = await readAdoptedLinks(tx, after, limit);
  const statements = rows.map(({ linkedAt: at, ...row }): PlainStatement => ({ kind: "link", id: idOf(at), at, ...row }));
  await writeStatements(tx, adopting, statements);
  const last = rows.at(-1);
  return { count: rows.length, last: last && { subject: last.subject, id: last.other } };
};

/** Enters refusals. Their ids are those of their statements. */
export const adoptRefusals: Adopt = async (tx, adopting, { after, limit }) => {
  const rows = await readAdoptedRefusals(tx, after, limit);
  const statements = rows.map(({ refusedAt: at, ...row }): PlainStatement => ({ kind: "refusal", at, ...row }));
  await writeStatements(tx, adopting, statements);
  const last = rows.at(-1);
  return { count: rows.length, last: last && { subject: OWN_CHAIN, id: last.id } };
};

/** Enters API keys: that each was issued, and that it was revoked. */
export const adoptAccessKeys: Adopt = async (tx, adopting, { after, limit }) => {
  const rows = await readAdoptedKeys(tx, after, limit);
  const statements = rows.flatMap(({ id: key, createdAt, revokedAt, ...row }): PlainStatement[] => {
    const changed = (change: "issued" | "revoked", at: number) => ({ kind: "access_key", id: idOf(at), at, change, key, ...row }) as const;
    return [changed("issued", createdAt), ...(revokedAt === null ? [] : [changed("revoked", revokedAt)])];
  });
  await writeStatements(tx, adopting, statements);
  const last = rows.at(-1);
  return { count: rows.length, last: last && { subject: OWN_CHAIN, id: last.id } };
};

const idOf = (at: number): string => uuidText(newStatementId(at));
