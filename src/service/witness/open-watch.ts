import {
  type AddCheckpoint,
  formatNote,
  formatSignatures,
  type NoteSigner,
  signatureOf,
  type WitnessDecision,
  type WitnessedLog,
  witnessDecision,
} from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { createBatcher } from "../../lib/node/index.ts";
import { type Cosigned, isOfLog, writeCosigned } from "./cosigned-checkpoint.ts";
import { CHECKS } from "./ed25519.ts";
import { type Evidence, isFork, keepEvidence } from "./keep-evidence.ts";

/** What a witness answers: signature lines, or the size from which it wants to be led on. */
export type Submission = { readonly kind: "cosigned"; readonly signatures: string } | { readonly kind: "conflict"; readonly size: number };

/** One log under watch. */
export type Watch = {
  readonly log: WitnessedLog;
  /** The last checkpoint signed; undefined until the log has sent one. */
  readonly cosigned: () => Cosigned | undefined;
  readonly submit: (request: AddCheckpoint) => Promise<Submission>;
  /** Resolves when no request is under way. */
  readonly idle: () => Promise<void>;
};

/** What a watch is opened with. */
export type Watching = {
  readonly log: WitnessedLog;
  /** The file of the state, and the state as read from it. */
  readonly path: string;
  readonly state: Cosigned;
  readonly evidenceDir: string;
  /** The witness's key, with the time in seconds. */
  readonly signer: () => NoteSigner;
  readonly onEvidence: (told: string) => void;
};

/** A log asks once a second; whoever sends more at once is told to wait. */
const REQUESTS_WAITING_MAX = 64;

/**
 * Opens a watch. Requests are decided strictly one after the other, and what is signed lies on disk before anybody gets the signature: so two
 * at once, or a crash at any moment, cannot make the witness sign two histories.
 */
export function openWatch(watching: Watching): Watch {
  const { log, path, signer } = watching;
  let { state } = watching;
  const submitOne = async (request: AddCheckpoint): Promise<Submission> => {
    const decision = await witnessDecision(request, { log, seen: state.checkpoint }, CHECKS);
    if (decision.kind === "conflict") return decision;
    if (decision.kind !== "cosign") throw await refusalOf(decision, { seen: state, request }, watching);
    const signature = await signatureOf(signer(), request.note.text);
    const next = cosignedOf(request, { log, signature });
    await writeCosigned(path, next);
    state = next;
    return { kind: "cosigned", signatures: formatSignatures([signature]) };
  };
  const lane = createBatcher<AddCheckpoint, Submission>({
    run: (requests) => Promise.all(requests.map(submitOne)),
    maxItems: 1,
    maxInFlight: 1,
    maxQueued: REQUESTS_WAITING_MAX,
  });
  return { log, cosigned: () => (isOfLog(state) ? state : undefined), submit: lane.submit, idle: lane.idle };
}

type Signing = { readonly log: WitnessedLog; readonly signature: Cosigned["note"]["signatures"][number] };

/** The checkpoint with the log's own signatures, which were verified, and the witness's. Of all others nothing is known. */
function cosignedOf({ note, checkpoint }: AddCheckpoint, { log, signature }: Signing): Cosigned {
  const own = note.signatures.filter(({ name, keyId }) => log.keys.some((key) => key.name === name && key.keyId === keyId));
  return { note: { text: note.text, signatures: [...own, signature] }, checkpoint };
}

type Refused = Exclude<WitnessDecision["kind"], "cosign" | "conflict">;

async function refusalOf(
  decision: Extract<WitnessDecision, { readonly kind: Refused }>,
  evidence: Evidence,
  { evidenceDir, onEvidence }: Watching,
): Promise<CredenceError> {
  const { origin, size } = evidence.request.checkpoint;
  switch (decision.kind) {
    case "origin_unknown":
      return logUnknown(origin);
    case "signature_wrong":
      return new CredenceError("witness_signature_refused", decision.because.message, { cause: decision.because });
    case "old_size_beyond_checkpoint":
      return new CredenceError(
        "request_malformed",
        `the old size is ${evidence.request.oldSize}; wanted at most the checkpoint's, ${size}`,
      );
    case "inconsistent": {
      const path = await keepEvidence(evidenceDir, evidence);
      const told = toldOf(evidence);
      onEvidence(`${told}${path === undefined ? "" : `; kept in ${path}`}`);
      const { seen } = evidence;
      // The log's own signed word, which the log may have lost.
      const details = { because: decision.because.message, ...(isOfLog(seen) ? { seen: formatNote(seen.note) } : {}) };
      return new CredenceError("log_unproven", told, { details, cause: decision.because });
    }
  }
}

function toldOf(evidence: Evidence): string {
  const { seen, request } = evidence;
  const { origin, size } = request.checkpoint;
  if (isFork(evidence)) return `${origin} forked: it shows two roots of ${size} leaves`;
  return `${origin} does not prove that its ${size} leaves grow from the ${seen.checkpoint.size} that were signed`;
}

/** Of an origin that the witness does not watch. */
export function logUnknown(origin: string): CredenceError {
  return new CredenceError("witness_log_unknown", `this witness watches no log ${JSON.stringify(origin)}`);
}
