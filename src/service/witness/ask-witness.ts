import {
  acceptCosignatures,
  type Checkpoint,
  formatAddCheckpoint,
  type Note,
  originHash,
  parseCheckpoint,
  parseNote,
  parseTreeSize,
  sha256,
  type VerifiedSignature,
  type VerifierKey,
  verifyConsistency,
  verifyNote,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { ed25519 } from "./ed25519.ts";
import { type Exchange, exchange } from "./exchange.ts";
import type { WitnessAddress } from "./witness-policy.ts";

/**
 * How a witness answered. `ahead`: it signed a larger tree of ours than this, so this database is older than its log. `growth_refused`: it says
 * that our tree does not grow from what it signed. In both, `evidence` is what it signed, when that bears our own log's signature and does
 * not go with our tree: a proof, and no mere claim.
 */
export type WitnessState =
  | "cosigned"
  | "ahead"
  | "growth_refused"
  | "conflicting"
  | "log_unknown"
  | "signature_refused"
  | "signature_wrong"
  | "clock_wrong"
  | "answer_malformed"
  | "refusing"
  | "failing"
  | "slow"
  | "down";

/** What one witness did with a checkpoint: `says` in words, `size` the tree it signed last as far as is known now. */
export type WitnessAnswer = {
  readonly name: string;
  readonly url: string;
  readonly state: WitnessState;
  readonly says: string;
  readonly size?: number;
  readonly cosignature?: VerifiedSignature;
  readonly evidence?: string;
};

/** What a witness is asked. */
export type Question = {
  /** The checkpoint, signed by its log. */
  readonly note: Note;
  readonly checkpoint: Checkpoint;
  /** The keys of the log, to tell evidence by. */
  readonly logKeys: readonly VerifierKey[];
  /** The size from which to begin. */
  readonly oldSize: number;
  readonly consistencyProof: (from: number, to: number) => Promise<readonly Uint8Array[]>;
  readonly nowSeconds: number;
  readonly timeoutMs: number;
};

/** Clocks of honest machines are closer; a cosignature of another time would look stale, or be refused by others. */
const CLOCK_SECONDS_MAX = 300;

/**
 * Asks one witness to cosign. Where it stopped at another size, asks once more from there. Nothing that a witness does makes it throw; only a
 * proof of our own that cannot be made does.
 */
export async function askWitness(witness: WitnessAddress, question: Question): Promise<WitnessAnswer> {
  const asking: Asking = { ...question, witness, signal: AbortSignal.timeout(question.timeoutMs) };
  const { name } = witness.key;
  const finding = await findingOf(asking);
  return { name, url: witness.url, ...finding, says: `${name}: ${finding.says}` };
}

type Asking = Question & { readonly witness: WitnessAddress; readonly signal: AbortSignal };
type Finding = Omit<WitnessAnswer, "name" | "url">;

async function findingOf(asking: Asking): Promise<Finding> {
  const { oldSize, checkpoint } = asking;
  const first = await send(asking, oldSize);
  const stoppedAt = conflictOf(first);
  if (stoppedAt === undefined) return judge(first, asking);
  if (stoppedAt === "malformed") return malformed("it answered 409 without a size");
  if (stoppedAt > checkpoint.size) return aheadOf(asking, stoppedAt);
  if (stoppedAt === oldSize) return { state: "conflicting", says: `it wants to be led on from ${oldSize} leaves, and was`, size: oldSize };
  const second = await send(asking, stoppedAt);
  // Another of ours may have led it on in between; the next checkpoint finds it there.
  const movedTo = conflictOf(second);
  if (typeof movedTo !== "number") return judge(second, asking);
  return { state: "conflicting", says: `it stopped at ${stoppedAt} leaves, then at ${movedTo}`, size: movedTo };
}

async function send({ witness, note, checkpoint, consistencyProof, signal }: Asking, from: number): Promise<Exchange> {
  const needsProof = from > 0 && from < checkpoint.size;
  const proof = needsProof ? await consistencyProof(from, checkpoint.size) : [];
  return exchange(`${witness.url}add-checkpoint`, { method: "POST", body: formatAddCheckpoint({ oldSize: from, proof, note }), signal });
}

/** The size of a 409. */
function conflictOf(sent: Exchange): number | "malformed" | undefined {
  if (sent.kind !== "answer" || sent.status !== 409) return undefined;
  try {
    return parseTreeSize(sent.body);
  } catch {
    return "malformed";
  }
}

async function judge(sent: Exchange, asking: Asking): Promise<Finding> {
  if (sent.kind === "too_long") return malformed(sent.says);
  if (sent.kind !== "answer") return { state: sent.kind, says: sent.says };
  const { status, body } = sent;
  if (status === 200) return cosignedOf(body, asking);
  if (status === 404) return { state: "log_unknown", says: `it does not watch ${asking.checkpoint.origin}` };
  if (status === 403) return { state: "signature_refused", says: "it does not take our log's signature: it may have another key of ours" };
  if (status === 409) return malformed("it answered 409 without a size");
  if (status === 422) return growthRefused(asking);
  if (status >= 500) return { state: "failing", says: `it answered ${status}` };
  return { state: "refusing", says: `it answered ${status}; wanted 200 (redirects are not followed)` };
}

async function cosignedOf(body: string, { note, checkpoint, witness, nowSeconds }: Asking): Promise<Finding> {
  const accepted = await acceptCosignatures({ text: note.text, body, keys: [witness.key] }, ed25519.verify).catch((error: unknown) => {
    if (error instanceof CredenceError && error.code === "log_malformed") return undefined;
    throw error;
  });
  if (accepted === undefined) return malformed("its answer is no list of signatures");
  const [cosignature] = accepted.verified;
  if (accepted.wrong.length > 0) return { state: "signature_wrong", says: "its signature is wrong" };
  if (cosignature === undefined) return { state: "signature_wrong", says: "it signed with another key than the one named" };
  const { timeSeconds = 0 } = cosignature;
  const apart = Math.abs(timeSeconds - nowSeconds);
  if (apart > CLOCK_SECONDS_MAX) return { state: "clock_wrong", says: `its clock and ours are ${apart} s apart`, size: checkpoint.size };
  return { state: "cosigned", says: `it cosigned ${checkpoint.size} leaves`, size: checkpoint.size, cosignature };
}

function malformed(says: string): Finding {
  return { state: "answer_malformed", says };
}

async function aheadOf(asking: Asking, size: number): Promise<Finding> {
  const evidence = await evidenceOf(asking);
  const says = `it signed ${size} leaves of our log, and we have ${asking.checkpoint.size}${evidence === undefined ? "" : ": our own signature proves it"}`;
  return { state: "ahead", says, size, ...(evidence === undefined ? {} : { evidence }) };
}

async function growthRefused(asking: Asking): Promise<Finding> {
  const evidence = await evidenceOf(asking);
  const says = "it says that our log does not grow from what it signed";
  return { state: "growth_refused", says, ...(evidence === undefined ? {} : { evidence }) };
}

/** The checkpoint that the witness shows of our log, if our own log signed it and our tree does not have it. */
async function evidenceOf(asking: Asking): Promise<string | undefined> {
  const { witness, checkpoint, signal } = asking;
  const shown = await exchange(`${witness.url}${originHash(sha256, checkpoint.origin)}/checkpoint`, { method: "GET", signal });
  if (shown.kind !== "answer" || shown.status !== 200) return undefined;
  const signed = await ownCheckpoint(shown.body, asking);
  return signed === undefined || (await isPartOfOurs(signed, asking)) ? undefined : shown.body;
}

async function ownCheckpoint(text: string, { checkpoint, logKeys }: Asking): Promise<Checkpoint | undefined> {
  try {
    const note = parseNote(text);
    await verifyNote(note, logKeys, ed25519.verify);
    const signed = parseCheckpoint(note.text);
    return signed.origin === checkpoint.origin ? signed : undefined;
  } catch {
    return undefined;
  }
}

/** Whether our tree grows from there. An honest checkpoint of ours, shown by a witness that lies, proves nothing. */
async function isPartOfOurs({ size, root }: Checkpoint, { checkpoint, consistencyProof }: Asking): Promise<boolean> {
  if (size === 0) return true;
  if (size > checkpoint.size) return false;
  const proof = size < checkpoint.size ? await consistencyProof(size, checkpoint.size) : [];
  try {
    verifyConsistency(sha256, { from: size, to: checkpoint.size, fromRoot: root, toRoot: checkpoint.root, proof });
    return true;
  } catch {
    return false;
  }
}
