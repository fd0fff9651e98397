import { newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { queueNotices } from "../notices/index.ts";
import { withKeys } from "../with-keys.ts";
import { CODE_MICROS, makeCode } from "./one-time-code.ts";
import { type Named, noteAsked, passPause } from "./sign-in-pause.ts";
import { CODE_NOTICE } from "./sign-in-words.ts";
import { slowAnswer } from "./slow-answer.ts";
import { whoSignsIn } from "./who-signs-in.ts";

/** Who wants a code, and where to, where more than one contact is in force. */
export type CodeRequest = Named & { readonly to?: "email" | "phone" | undefined };

/**
 * Sends a one-time code to a contact that is in force: by e-mail where there is one. Whether anybody is there cannot be told, neither from the answer
 * nor from the time it takes. Throws `identifier_*`, `contact_refused`, `sign_in_paused` or `store_unavailable`.
 */
export async function requestCode(installation: Installation, request: CodeRequest): Promise<{ readonly endsAt: number }> {
  return slowAnswer(withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => sendWithin(tx, held, request)))));
}

async function sendWithin(tx: Session, installation: Installation, { to, ...named }: CodeRequest): Promise<{ readonly endsAt: number }> {
  const pause = await passPause(tx, installation, named);
  await noteAsked(tx, installation, pause);
  const at = installation.now();
  const entrant = await whoSignsIn(tx, installation, named);
  const address = entrant?.addresses.find(({ scheme }) => to === undefined || scheme === to);
  if (entrant?.holder !== undefined && address !== undefined) {
    const { subject, holder } = entrant;
    const secret = await makeCode(tx, installation, { subject, holder, way: "code", micros: CODE_MICROS });
    const cause = uuidText(newStatementId(at));
    await queueNotices(tx, installation, [
      { to: { kind: "contact", subject, address }, about: "one_time_code", cause, text: CODE_NOTICE, secret },
    ]);
  }
  return { endsAt: at + CODE_MICROS };
}
