import { type Note, parseCheckpoint, type QuorumState, quorumState, type VerifierKey, withSignatures } from "../../core/log/index.ts";
import { askWitness, type Question, type WitnessAnswer } from "./ask-witness.ts";
import type { WitnessAddress, WitnessPolicy } from "./witness-policy.ts";

/** A checkpoint to be cosigned. */
export type Asked = Pick<Question, "note" | "logKeys" | "consistencyProof" | "nowSeconds"> & {
  /** For each witness, two seconds when not given: with a checkpoint each second, a later one is on its way by then. */
  readonly timeoutMs?: number;
};

/** The checkpoint with the good cosignatures added, what each witness did, and whether k of n have cosigned. */
export type Witnessed = { readonly note: Note; readonly quorum: QuorumState; readonly answers: readonly WitnessAnswer[] };

/** Our witnesses, with the size each signed last remembered. */
export type Witnesses = {
  readonly policy: WitnessPolicy;
  readonly ask: (asked: Asked) => Promise<Witnessed>;
};

const TIMEOUT_MS = 2_000;

/**
 * Witnesses to be asked again and again. What they signed last is kept in memory only: after a restart their 409 tells it.
 *
 * `ask` asks all at once to cosign a checkpoint that its log has signed, and waits two seconds at most. Whatever a witness does is told and
 * never thrown; what `consistencyProof(from, to)` throws is thrown, and `log_malformed` for a note that is no checkpoint.
 */
export function openWitnesses(policy: WitnessPolicy): Witnesses {
  const last = new Map<VerifierKey, { readonly origin: string; readonly size: number }>();
  const ask = async (asked: Asked): Promise<Witnessed> => {
    const { origin } = parseCheckpoint(asked.note.text);
    const oldSizeOf = ({ key }: WitnessAddress) => {
      const known = last.get(key);
      return known?.origin === origin ? known.size : 0;
    };
    const witnessed = await askWitnesses(policy, { ...asked, oldSizeOf });
    for (const [at, { size }] of witnessed.answers.entries()) {
      const key = policy.witnesses[at]?.key;
      if (key !== undefined && size !== undefined) last.set(key, { origin, size });
    }
    return witnessed;
  };
  return { policy, ask };
}

async function askWitnesses(
  { needed, witnesses }: WitnessPolicy,
  { oldSizeOf, timeoutMs = TIMEOUT_MS, ...asked }: Asked & { readonly oldSizeOf: (witness: WitnessAddress) => number },
): Promise<Witnessed> {
  const checkpoint = parseCheckpoint(asked.note.text);
  const answers = await Promise.all(
    witnesses.map((witness) => {
      const known = oldSizeOf(witness);
      // A larger one than ours would be refused as a mistake; from nothing, the witness says where it stands.
      return askWitness(witness, { ...asked, checkpoint, timeoutMs, oldSize: known <= checkpoint.size ? known : 0 });
    }),
  );
  const cosignatures = answers.flatMap(({ cosignature }) => (cosignature === undefined ? [] : [cosignature]));
  const keys = witnesses.map(({ key }) => key);
  return {
    note: withSignatures(
      asked.note,
      cosignatures.map(({ signature }) => signature),
    ),
    quorum: quorumState({ witnesses: keys, needed }, cosignatures),
    answers,
  };
}
