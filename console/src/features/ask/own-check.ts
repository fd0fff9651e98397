import type { AnswerOf } from "../../api/index.ts";

/** A check as whoever asked it reads it again. */
export type OwnCheck = AnswerOf<"/v1/checks/{id}">;
