import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { paths } from "./schema.ts";
import { api, got } from "./server.ts";

/** Who sits before this browser, as the server knows it; `role` is "nobody" where nobody signed in. */
export type Who = paths["/v1/browser-session"]["get"]["responses"]["200"]["content"]["application/json"];

/** How somebody signs in: with a key, a one-time code, or an issuer's answer. */
export type SignIn = NonNullable<paths["/v1/browser-sessions"]["post"]["requestBody"]>["content"]["application/json"];

const WHO = ["who"] as const;

/** Whoever left is gone after a quarter of an hour: asked more rarely, the bar would name them for longer. */
const FRESH_MS = 60_000;

/** Who is there. */
export function useWho() {
  return useQuery({ queryKey: WHO, queryFn: () => got(api.GET("/v1/browser-session")), staleTime: FRESH_MS });
}

/** Signs in, and then goes on: the page of the way in may be gone by then. What was fetched for whoever was there before is forgotten. */
export function useSignIn(goOn: (who: Who) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: SignIn) => got(api.POST("/v1/browser-sessions", { body })),
    onSuccess: (who: Who) => {
      goOn(who);
      return beginAnew(queries, who);
    },
  });
}

/** Signs out, here and wherever else this session is open, and then goes on. */
export function useSignOut(goOn: () => void = () => {}) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => got(api.DELETE("/v1/browser-session")),
    onSuccess: async () => {
      goOn();
      await beginAnew(queries, await got(api.GET("/v1/browser-session")));
    },
  });
}

/** Nothing of one reader is shown to the next. */
async function beginAnew(queries: QueryClient, who: Who): Promise<void> {
  await queries.cancelQueries();
  queries.setQueryData(WHO, who);
  await queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== WHO[0] });
}

/** To be called when an answer said that nobody is there: the session is over, and the bar is to say so. */
export function noteSignedOut(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: WHO });
}
