import { CredenceError } from "../../errors.ts";
import { lockSubject, newStatementId, readErasable, uuidText, withStore } from "../../store/index.ts";
import { endRingListings, noteRingReply, readRingListings } from "../../store/raters/index.ts";
import { identifiersOf } from "../identifiers-of.ts";
import type { Installation } from "../installation.ts";
import { objectOf, openStatement, receiptOf, writeStatements } from "../log/index.ts";
import { memberOf } from "../reference-of.ts";
import { withKeys } from "../with-keys.ts";
import { ratedRegisterOf } from "./rated-register.ts";

/** Room for a page. */
const WORDS_CHARS_MAX = 4_000;

/** What a subject says to standing in the list of likely rings, and who says it: `subject`, or a representative's name. */
export type RingReply = { readonly subject: string; readonly listing: string; readonly words: string; readonly by: string };

/**
 * Keeps what a subject replies to a listing; the last reply is the one that the operator reads beside it. Throws `ring_listing_unknown`,
 * `listing_refused` or `store_unavailable`.
 */
export async function replyToListing(installation: Installation, { subject, listing, words, by }: RingReply) {
  if (words.trim() === "" || words.length > WORDS_CHARS_MAX || !words.isWellFormed())
    throw new CredenceError("listing_refused", `the words have ${words.length} characters; wanted 1 to ${WORDS_CHARS_MAX} of text`);
  return withStore(async () => {
    const { id, made } = await withKeys(installation, (held) =>
      held.pool.begin(async (tx) => {
        const at = held.now();
        const reply = uuidText(newStatementId(at));
        await lockSubject(tx, subject);
        if (!(await noteRingReply(tx, { subject, listing, reply, now: at })))
          throw new CredenceError("ring_listing_unknown", "you are in no list of likely rings under this id");
        return { id: reply, made: await writeStatements(tx, held, [{ kind: "ring_reply", id: reply, at, subject, listing, words, by }]) };
      }),
    );
    return { reply: id, receipt: await receiptOf(installation, made) };
  });
}

/** A subject on the operator's list, by its identifiers, private ones masked. */
export type RingMember = {
  readonly listing: string;
  readonly ring: string;
  readonly identifiers: readonly string[];
  /** UTC microseconds. */
  readonly until: number;
  readonly reply: string | undefined;
};

/** Who stands in the list of likely rings of a register or a purpose, with what they replied. Throws `register_unknown`, `register_unrated` or `store_unavailable`. */
export async function ringMembers(installation: Installation, name: string): Promise<RingMember[]> {
  const { register } = ratedRegisterOf(installation, name);
  return withStore(async () => {
    const members: RingMember[] = [];
    for (const { subject, id, ring, until, reply } of await readRingListings(installation.pool, register.name, installation.now())) {
      const identifiers = await identifiersOf(installation.pool, installation, subject);
      members.push({
        listing: id,
        ring,
        identifiers,
        until,
        reply: reply === null ? undefined : await wordsOf(installation, { subject, statement: reply }),
      });
    }
    return members;
  });
}

async function wordsOf(
  { pool, keys }: Installation,
  key: { readonly subject: string; readonly statement: string },
): Promise<string | undefined> {
  const row = await readErasable(pool, key);
  const opened = row === undefined ? undefined : openStatement(keys, row);
  return opened?.is === "open" ? memberOf(objectOf(opened.text), "words") : undefined;
}

/** Takes those off the list whose time is over. */
export async function endListings({ pool, now }: Pick<Installation, "pool" | "now">): Promise<number> {
  return withStore(() => endRingListings(pool, now()));
}
