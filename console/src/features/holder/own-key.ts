import type { AnswerOf } from "../../api/index.ts";

/** A key of the reader's, as the list has it. */
export type OwnKey = AnswerOf<"/v1/own-keys">["keys"][number];
