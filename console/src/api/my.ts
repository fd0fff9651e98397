import { type UseMutationResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AnswerOf } from "./answer-of.ts";
import { answerLanguage, api, got } from "./server.ts";

/** Everything held about whoever is signed in, in the reader's words. */
export type MyFile = AnswerOf<"/v1/me/file">;
/** What whoever is signed in can do here, and under which law. */
export type MyRights = AnswerOf<"/v1/me/rights">;
/** A dispute of one's own, as the list has it. */
export type MyDispute = AnswerOf<"/v1/me/disputes">["disputes"][number];

/** The one beginning of every key of what is one's own: what is done anew is asked for anew. */
const MINE = "my";

/**
 * One's own file. Each reading of it is stated in the file itself, so it is read once, and again only when something was done or the reader
 * asks for it.
 */
export function useMyFile() {
  return useQuery({
    queryKey: [MINE, "file", answerLanguage()],
    queryFn: () => got(api.GET("/v1/me/file")),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}

/** What one can do; no look at the file. */
export function useMyRights() {
  return useQuery({ queryKey: [MINE, "rights", answerLanguage()], queryFn: () => got(api.GET("/v1/me/rights")) });
}

/** Something else of one's own, under a name of its own. */
export function useMine<T>(name: readonly string[], read: () => Promise<T>) {
  return useQuery({ queryKey: [MINE, ...name, answerLanguage()], queryFn: read });
}

/** Does something of one's own, after which all that is one's own is asked for again. */
export function useMyDeed<Given, Done>(deed: (given: Given) => Promise<Done>): UseMutationResult<Done, Error, Given> {
  const queries = useQueryClient();
  return useMutation({ mutationFn: deed, onSuccess: () => queries.invalidateQueries({ queryKey: [MINE] }) });
}
