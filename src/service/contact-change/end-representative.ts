import { CredenceError } from "../../errors.ts";
import { endRepresentative as endRow } from "../../store/contacts/index.ts";
import { lockSubject, withStore } from "../../store/index.ts";
import { representativesOf, stateRepresentative } from "../contacts/index.ts";
import type { Installation } from "../installation.ts";
import { receiptOf } from "../log/index.ts";
import { lookerOf, type OwnSession } from "../sign-in/index.ts";
import { withKeys } from "../with-keys.ts";

/** Somebody who no longer acts for a body, from an instant on (UTC microseconds). */
export type EndedRepresentative = { readonly representative: string; readonly at: number; readonly receipt: string };

/** Ends a representative of the session's body, with all sessions of theirs, at once. Throws `contact_unknown` or `store_unavailable`. */
export async function endRepresentative(installation: Installation, session: OwnSession, id: string): Promise<EndedRepresentative> {
  const { subject } = session;
  return withStore(async () => {
    const { at, made } = await withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        await lockSubject(tx, subject);
        const representative = (await representativesOf(tx, held, subject)).find((one) => one.id === id);
        if (representative === undefined) throw new CredenceError("contact_unknown", "no representative of yours has this id");
        const now = held.now();
        await endRow(tx, { subject, id, at: now });
        return { at: now, made: await stateRepresentative(tx, held, { subject, change: "ended", representative, by: lookerOf(session) }) };
      }),
    );
    return { representative: id, at, receipt: await receiptOf(installation, made) };
  });
}
