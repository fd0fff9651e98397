import { useQuery } from "@tanstack/react-query";
import type { AnswerOf } from "./answer-of.ts";
import { answerLanguage, api, got } from "./server.ts";

/** The names of registers, record types, closed words, purposes and parties in the reader's language. */
export type LawWords = AnswerOf<"/v1/law/words">;

/** They change with a change of law, and so hardly ever. */
const FRESH_MS = 600_000;

/** How this house's own names are told. */
export function useLawWords() {
  return useQuery({ queryKey: ["law words", answerLanguage()], queryFn: () => got(api.GET("/v1/law/words")), staleTime: FRESH_MS });
}
