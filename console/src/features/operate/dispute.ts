import type { AnswerOf } from "../../api/index.ts";

/** A dispute as an operator reads it. */
export type Dispute = AnswerOf<"/v1/disputes/{id}">;
