/** C2SP tlog-proof: one text that proves, offline, that an entry is in a log. */

export { formatHashLines, parseHashLines } from "./hash-lines.ts";
export { formatLogProof, type LogProof, parseLogProof } from "./log-proof.ts";
export { type ProvenEntry, verifyLogProof } from "./verify-log-proof.ts";
