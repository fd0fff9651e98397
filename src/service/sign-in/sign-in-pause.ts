import { formatIdentifier, parseIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import { keepPause, lockPause, type PauseRow } from "../../store/contacts/index.ts";
import type { Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { CODE_TRIES_MAX } from "./one-time-code.ts";

/** Who wants in: a subject as it was named, and the contact of whoever acts for it. */
export type Named = { readonly subject: string; readonly representative?: string | undefined };

const MINUTE = 60 * 1_000_000;

/** The first pause after five wrong codes; each further one is twice as long. Five in a million, then four times an hour at most. */
const PAUSE_MICROS = 15 * MINUTE;

/** A day: whoever was locked out by somebody else's tries must not be so for longer. */
const PAUSE_MICROS_MAX = 24 * 60 * MINUTE;

/** Between two codes: nobody's mailbox is filled. */
const CODE_GAP_MICROS = MINUTE;

/** A name that nobody tried for so long begins anew. */
const FORGOTTEN_MICROS = 30 * 24 * 60 * MINUTE;

/** What has been tried for one name, locked for the transaction. Those who are not there are counted as those who are, so that nobody learns who is. */
export type Pause = { readonly digest: string; readonly row: PauseRow };

/** Locks the tries for a name. Throws `sign_in_paused` while there is a pause. */
export async function passPause(tx: Session, installation: Installation, named: Named): Promise<Pause> {
  const at = installation.now();
  const digest = digestOf(installation, ["sign-in", normal(named.subject), normal(named.representative ?? "")]);
  const row = await lockPause(tx, digest, { at, staleAt: at - FORGOTTEN_MICROS });
  demandOver(row.pausedUntil, at);
  return { digest, row };
}

/** Notes that a code is asked for. Throws `sign_in_paused` where the last one was a moment ago. */
export async function noteAsked(tx: Session, { now }: Installation, { digest, row }: Pause): Promise<void> {
  const at = now();
  demandOver(row.askedAt + CODE_GAP_MICROS, at);
  await keepPause(tx, digest, { ...row, askedAt: at });
}

/** Notes a wrong code; the fifth begins a pause. */
export async function noteWrong(tx: Session, { now }: Installation, { digest, row }: Pause): Promise<void> {
  const tries = row.tries + 1;
  if (tries < CODE_TRIES_MAX) return keepPause(tx, digest, { ...row, tries });
  const micros = Math.min(PAUSE_MICROS * 2 ** row.pauses, PAUSE_MICROS_MAX);
  await keepPause(tx, digest, { ...row, tries: 0, pauses: row.pauses + 1, pausedUntil: now() + micros });
}

/** Notes a right code: it begins anew. */
export async function noteRight(tx: Session, { digest, row }: Pause): Promise<void> {
  await keepPause(tx, digest, { tries: 0, pauses: 0, pausedUntil: 0, askedAt: row.askedAt });
}

/** Locks the codes sent for a contact of a subject, by its id, and notes one more. Throws `sign_in_paused` where the last was a moment ago. */
export async function passCodeGap(
  tx: Session,
  installation: Installation,
  place: { readonly subject: string; readonly contact: string },
): Promise<void> {
  const at = installation.now();
  const digest = digestOf(installation, ["contact", place.subject, place.contact]);
  const row = await lockPause(tx, digest, { at, staleAt: at - FORGOTTEN_MICROS });
  await noteAsked(tx, installation, { digest, row });
}

function digestOf({ keys }: Installation, names: readonly string[]): string {
  return keys.digest(`tries\n${JSON.stringify(names)}`);
}

function demandOver(until: number, at: number): void {
  if (until <= at) return;
  const seconds = Math.ceil((until - at) / 1_000_000);
  throw new CredenceError("sign_in_paused", `too many tries, or too soon; wanted a pause of ${seconds} s`, {
    details: { retryAfterSeconds: seconds },
  });
}

/** An id stays as it is: both ways of naming a subject count, each for itself. */
function normal(named: string): string {
  return named.includes(":") ? formatIdentifier(parseIdentifier(named)) : named;
}
