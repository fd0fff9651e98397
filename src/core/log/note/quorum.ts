import { equalBytes, malformed } from "../bytes/index.ts";
import type { VerifierKey } from "./verifier-key.ts";
import type { VerifiedSignature } from "./verify-note.ts";

/** "At least `needed` of these witnesses": k of n. */
export type Quorum = { readonly witnesses: readonly VerifierKey[]; readonly needed: number };

/** Which witnesses have cosigned and which not, by name, and whether that is enough. */
export type QuorumState = { readonly isMet: boolean; readonly cosignedBy: readonly string[]; readonly missing: readonly string[] };

/**
 * Counts each witness once, however many signatures it has. Throws `log_malformed` for a quorum that cannot be: more needed than there are,
 * a key that is no cosigner's, or one public key twice, which would let one witness count as two (tlog-policy).
 */
export function quorumState({ witnesses, needed }: Quorum, verified: readonly VerifiedSignature[]): QuorumState {
  requireQuorum({ witnesses, needed });
  const hasCosigned = (witness: VerifierKey) =>
    verified.some(({ key }) => key.kind === "cosignature" && key.name === witness.name && equalBytes(key.publicKey, witness.publicKey));
  const cosignedBy = witnesses.filter(hasCosigned).map(({ name }) => name);
  const missing = witnesses.filter((witness) => !hasCosigned(witness)).map(({ name }) => name);
  return { isMet: cosignedBy.length >= needed, cosignedBy, missing };
}

function requireQuorum({ witnesses, needed }: Quorum): void {
  if (!Number.isSafeInteger(needed) || needed < 0 || needed > witnesses.length) {
    throw malformed(`wanted a quorum of 0 to ${witnesses.length} witnesses, saw ${needed}`);
  }
  for (const [at, witness] of witnesses.entries()) {
    if (witness.kind !== "cosignature") throw malformed(`${witness.name}: wanted a cosigner's key (type 4), saw ${witness.kind}`);
    const isRepeated = witnesses.slice(0, at).some(({ publicKey }) => equalBytes(publicKey, witness.publicKey));
    if (isRepeated) throw malformed(`wanted each witness once, saw the public key of ${witness.name} twice`);
  }
}
