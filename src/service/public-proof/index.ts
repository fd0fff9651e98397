/** What anybody may have to verify a public answer by: the law it was given under, and what is on record about a body, each with proofs. */
export { type BodyProof, type BodyProofRequest, proveBody } from "./prove-body.ts";
export { type LawProof, type LawProofRequest, proveLaw } from "./prove-law.ts";
