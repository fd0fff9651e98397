import {
  formatAddCheckpoint,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  hashLeaf,
  type Note,
  type NoteSigner,
  nodesOf,
  proveConsistency,
  sha256,
  signNote,
  treeRoot,
} from "../src/core/log/index.ts";
import { givenSigner } from "./given-log.ts";

/** A log of which any size can be signed: what a witness is asked about. */
export type GrowingLog = {
  readonly origin: string;
  readonly signer: NoteSigner;
  /** Its verifier key as text. */
  readonly keyText: string;
  readonly checkpointAt: (size: number) => Promise<Note>;
  readonly consistencyProof: (from: number, to: number) => Promise<Uint8Array[]>;
  /** Body of an `add-checkpoint` that leads from one size to the other. */
  readonly requestOf: (from: number, to: number) => Promise<string>;
  /** The text of what is signed. */
  readonly signedAt: (size: number) => Promise<string>;
};

/** A log with leaves "leaf 0", "leaf 1" and so on; with a fork, one of the same key and origin with other leaves from there on. */
export async function growingLog(origin: string, leaves: number, fork?: { readonly at: number }): Promise<GrowingLog> {
  const signer = await givenSigner(origin);
  const hashes = Array.from({ length: leaves }, (_, at) => {
    const word = fork !== undefined && at >= fork.at ? "other" : "leaf";
    return hashLeaf(sha256, new TextEncoder().encode(`${word} ${at}`));
  });
  const nodeAt = nodesOf(sha256, hashes);
  const checkpointAt = (size: number) =>
    signNote(formatCheckpoint({ origin, size, root: treeRoot(sha256, size, nodeAt), extensions: [] }), [signer]);
  const consistencyProof = async (from: number, to: number) => proveConsistency(sha256, { from, to }, nodeAt);
  const requestOf = async (from: number, to: number) => {
    const proof = from === 0 || from >= to ? [] : await consistencyProof(from, to);
    return formatAddCheckpoint({ oldSize: from, proof, note: await checkpointAt(to) });
  };
  const signedAt = async (size: number) => formatNote(await checkpointAt(size));
  return { origin, signer, keyText: formatVerifierKey(signer.key), checkpointAt, consistencyProof, requestOf, signedAt };
}
