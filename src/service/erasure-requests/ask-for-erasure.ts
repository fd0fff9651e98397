import type { ErasureGround } from "../../core/law/index.ts";
import type { Erasable, ErasureRequestStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { hasErasable, insertErasureRequest, readErasureRequestsOf } from "../../store/erasure-requests/index.ts";
import { lockSubject, newStatementId, type Session, uuidText, withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { type Receipted, receiptOf, writeStatements } from "../log/index.ts";
import { withKeys } from "../with-keys.ts";
import { erasureOf, type OwnErasure } from "./erasure-view.ts";
import { endOfTime, groundsOf, lawOfGround, lawsOfConfig } from "./laws-of-config.ts";

/** A subject asking for something of its own to be erased. */
export type ErasureAsked = {
  /** The subject's id. */
  readonly subject: string;
  readonly of: Erasable;
  /** The id of the record, check or contact; none where it is everything. */
  readonly target?: string | undefined;
  readonly ground: ErasureGround;
  /** Why, in the subject's own words: 1 to 4,000 characters. */
  readonly words: string;
  /** Who asks: `subject`, or a representative's name. */
  readonly by: string;
};

/** Two pages. */
const WORDS_CHARS_MAX = 4_000;

/** Nobody has so many to ask for that are not one asking for everything. */
const REQUESTS_MAX = 1_000;

/**
 * Asks for a record, a check, a contact or everything of one's own to be erased, on a ground that a law of this installation gives. An operator answers
 * within the time of that law. What waits already is not asked for twice. Throws `erasure_request_refused`, `statement_unknown` or `store_unavailable`.
 */
export async function askForErasure(installation: Installation, asked: ErasureAsked): Promise<OwnErasure & { readonly receipt: string }> {
  demandWhole(asked);
  return withStore(async () => {
    const { made, erasure } = await withKeys(installation, (held) => held.pool.begin((tx) => askWithin(tx, held, asked)));
    return { ...erasure, receipt: await receiptOf(installation, made) };
  });
}

async function askWithin(tx: Session, installation: Installation, asked: ErasureAsked) {
  const { subject, of, ground } = asked;
  const target = asked.target ?? null;
  await lockSubject(tx, subject);
  if (of !== "everything" && (target === null || !(await hasErasable(tx, { subject, of, target }))))
    throw new CredenceError("statement_unknown", "no record, check or contact about you has this id");
  const before = await readErasureRequestsOf(tx, subject, REQUESTS_MAX);
  const open = before.find((row) => row.answer === null && row.of === of && row.target === target && row.ground === ground);
  if (open !== undefined) return { made: [], erasure: erasureOf(installation, open) };
  if (before.length >= REQUESTS_MAX)
    throw new CredenceError("erasure_request_refused", `there are ${REQUESTS_MAX} requests already; ask for everything instead`);
  const { id, made } = await insertAndState(tx, installation, asked);
  const own = (await readErasureRequestsOf(tx, subject, REQUESTS_MAX)).find((row) => row.id === id);
  if (own === undefined) throw new RangeError("a request that was just made is not there");
  return { made, erasure: erasureOf(installation, own) };
}

type Stated = { readonly id: string; readonly made: readonly Receipted[] };

async function insertAndState(tx: Session, installation: Installation, asked: ErasureAsked): Promise<Stated> {
  const { subject, of, target, ground, words, by } = asked;
  const { pack, provision } = demandGround(installation, ground);
  const at = installation.now();
  const id = uuidText(newStatementId(at));
  const answerBy = await endOfTime(installation, pack, { duty: "answer_request", from: at });
  const refuseBy = (await endOfTime(installation, pack, { duty: "refuse_request", from: at })) ?? null;
  const row = { subject, id, of, target: target ?? null, ground, askedAt: at, answerBy: answerBy ?? null, refuseBy };
  await insertErasureRequest(tx, row);
  const said: ErasureRequestStatement = {
    kind: "erasure_request",
    id,
    at,
    subject,
    of,
    target: target ?? "everything",
    ground,
    provision,
    words,
    by,
    answerBy: answerBy ?? "no_time",
  };
  return { id, made: await writeStatements(tx, installation, [said]) };
}

function demandGround(installation: Installation, ground: ErasureGround) {
  const laws = lawsOfConfig(installation);
  const law = lawOfGround(laws, ground);
  if (law !== undefined) return law;
  const given = groundsOf(laws).join(", ");
  const wanted = given === "" ? "none: contest what is wrong (POST /v1/me/disputes)" : given;
  throw new CredenceError(
    "erasure_request_refused",
    `the ground ${ground} is given by no law of this installation; those given are ${wanted}`,
  );
}

function demandWhole({ of, target, words }: ErasureAsked): void {
  if ((of === "everything") !== (target === undefined))
    throw new CredenceError("erasure_request_refused", "a record, a check or a contact is asked for by its id, and everything without one");
  if (words.trim() !== "" && words.length <= WORDS_CHARS_MAX && words.isWellFormed()) return;
  throw new CredenceError("erasure_request_refused", `the words have ${words.length} characters; wanted 1 to ${WORDS_CHARS_MAX} of text`);
}
