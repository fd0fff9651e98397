/** Witnesses (c2sp.org/tlog-witness), both sides: cosigning other logs' checkpoints, and asking others to cosign ours. */
export type { WitnessAnswer, WitnessState } from "./ask-witness.ts";
export type { Submission } from "./open-watch.ts";
export { openWitness, type Witness, type WitnessOpening } from "./open-witness.ts";
export { type Asked, openWitnesses, type Witnessed, type Witnesses } from "./open-witnesses.ts";
export { readWitnessPolicy, type WitnessAddress, type WitnessPolicy } from "./witness-policy.ts";
