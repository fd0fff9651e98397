import { type AnswerOf, api, got, useMine } from "../../api/index.ts";

/** A check as lists show it. */
export type ListedCheck = AnswerOf<"/v1/checks">["checks"][number];

/** Which checks: of one purpose, or only decided ones; `after` the page before. */
export type ChecksWanted = { readonly limit: number; readonly purpose?: string; readonly isDecided?: boolean; readonly after?: string };

/** The reader's own checks, the latest first. */
export function useChecks({ limit, purpose = "", isDecided = false, after = "" }: ChecksWanted) {
  const query = {
    limit,
    decided: isDecided ? ("true" as const) : ("false" as const),
    ...(purpose === "" ? {} : { purpose }),
    ...(after === "" ? {} : { cursor: after }),
  };
  return useMine(["checks", String(limit), purpose, String(isDecided), after], () => got(api.GET("/v1/checks", { params: { query } })));
}
