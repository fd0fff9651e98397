import type { AnswerOf } from "../../api/index.ts";

/** A request for erasure as an operator reads it. */
export type Erasure = AnswerOf<"/v1/erasures">["erasures"][number];
