import { useQuery } from "@tanstack/react-query";
import { type AnswerOf, api, got, useLawWords } from "../../api/index.ts";

/** A purpose that the reader's key may ask for. */
export type OwnPurpose = AnswerOf<"/v1/purposes">["purposes"][number];

/** The purposes that the reader's key may ask for, and their questions in the reader's language. */
export function useOwnPurposes() {
  const words = useLawWords();
  const query = useQuery({ queryKey: ["my", "purposes"], queryFn: async () => (await got(api.GET("/v1/purposes"))).purposes });
  const questions = new Map((words.data?.purposes ?? []).map(({ name, question }) => [name, question]));
  return { query, questionOf: (name: string): string => questions.get(name) ?? name };
}
