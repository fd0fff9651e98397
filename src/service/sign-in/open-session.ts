import { randomUUID } from "node:crypto";
import type { SignInStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { insertOwnSession } from "../../store/contacts/index.ts";
import { newStatementId, readSubjectKeys, type Session, seal, uuidBytes, uuidText } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import { newSessionToken, type OwnSession, SESSION_MICROS } from "./sessions.ts";

/** Who signs in, and how it was shown that it is they. */
export type SignIn = {
  readonly subject: string;
  readonly way: SignInStatement["way"];
  /** Whoever acts for the subject, where it is not the subject itself. */
  readonly representative?: { readonly id: string; readonly name: string } | undefined;
};

/** A session just opened. The token is shown this once and kept nowhere. */
export type OpenedSession = OwnSession & { readonly token: string };

/** Opens a session, within the caller's transaction, and states it in the subject's chain. */
export async function openSession(
  tx: Session,
  installation: Installation,
  { subject, way, representative }: SignIn,
): Promise<OpenedSession> {
  const at = installation.now();
  const id = randomUUID();
  const name = representative?.name ?? "";
  const stored = (await readSubjectKeys(tx, [subject])).get(subject);
  if (stored === undefined) throw new CredenceError("store_unsound", `the subject ${subject} has no key`);
  const { token, digest } = newSessionToken(subject);
  const endsAt = at + SESSION_MICROS;
  await insertOwnSession(tx, {
    subject,
    digest,
    id,
    representative: representative?.id,
    openedAt: at,
    endsAt,
    name: seal(installation.keys.subjectKey(subject, stored), uuidBytes(id), name),
  });
  const by = representative === undefined ? "subject" : `representative:${name}`;
  await writeStatements(tx, installation, [{ kind: "sign_in", id: uuidText(newStatementId(at)), at, subject, way, result: "opened", by }]);
  return { id, subject, by: representative === undefined ? "subject" : "representative", name, endsAt, token };
}
