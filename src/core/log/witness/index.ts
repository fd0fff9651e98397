/** C2SP tlog-witness, the parts without a network: what is sent, what is answered, and when a witness may sign. */

export { acceptCosignatures, type Cosignatures } from "./accept-cosignatures.ts";
export { type AddCheckpoint, formatAddCheckpoint, parseAddCheckpoint } from "./add-checkpoint.ts";
export { originHash } from "./origin-hash.ts";
export { formatTreeSize, parseTreeSize } from "./tree-size.ts";
export { type Seen, WITNESS_STATUS, type WitnessDecision, type WitnessedLog, witnessDecision } from "./witness-decision.ts";
