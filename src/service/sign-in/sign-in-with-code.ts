import { CredenceError } from "../../errors.ts";
import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { tryCode } from "./one-time-code.ts";
import { type OpenedSession, openSession } from "./open-session.ts";
import { type Named, noteRight, noteWrong, passPause } from "./sign-in-pause.ts";
import { slowAnswer } from "./slow-answer.ts";
import { type Entrant, whoSignsIn } from "./who-signs-in.ts";

/** Who wants in, and the code that was sent or handed over. */
export type CodeSignIn = Named & { readonly code: string };

/**
 * Opens a session with a one-time code. A wrong one is stated in the subject's chain, and the fifth begins a pause; of somebody who is not there the
 * same is said, after the same time. Throws `code_wrong`, `sign_in_paused`, `identifier_*`, `contact_refused` or `store_unavailable`.
 */
export async function signInWithCode(installation: Installation, request: CodeSignIn): Promise<OpenedSession> {
  const trying = withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => signInWithin(tx, held, request))));
  const opened = await slowAnswer(trying);
  if (opened !== undefined) return opened;
  // After the commit: the try has to stay.
  throw new CredenceError("code_wrong", "the code is wrong, was used, or is over");
}

async function signInWithin(tx: Session, installation: Installation, { code, ...named }: CodeSignIn): Promise<OpenedSession | undefined> {
  const pause = await passPause(tx, installation, named);
  const entrant = await whoSignsIn(tx, installation, named);
  if (entrant?.holder !== undefined) {
    const { subject, holder, representative } = entrant;
    const way = await tryCode(tx, installation, { subject, holder, code });
    if (way !== undefined) {
      await noteRight(tx, pause);
      return openSession(tx, installation, { subject, way, representative });
    }
  }
  await noteWrong(tx, installation, pause);
  if (entrant !== undefined) await stateWrong(tx, installation, { entrant, named });
  return undefined;
}

type Tried = { readonly entrant: Entrant; readonly named: Named };

/** Somebody who is not known is not named in the chain either: what was typed may be anybody's address. */
async function stateWrong(tx: Session, installation: Installation, { entrant, named }: Tried): Promise<void> {
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const by = named.representative === undefined ? "subject" : `representative:${entrant.representative?.name ?? ""}`;
  await writeStatements(tx, installation, [{ kind: "sign_in", id, at, subject: entrant.subject, way: "code", result: "wrong_code", by }]);
}
