import { z } from "zod";
import { ERRORS, type ErrorCode } from "../../errors.ts";
import { PROBLEM_TYPE } from "../problem.ts";

/** Problem details, RFC 9457. */
export const problemShape = z
  .object({
    type: z.string().meta({ description: "A stable path that explains the code." }),
    title: z.string().meta({ description: "What the code means." }),
    status: z.int(),
    detail: z.string().meta({ description: "The value seen and the value wanted." }),
    code: z.string(),
    remedy: z.string().meta({ description: "What can be done about it." }),
    requestId: z.string(),
    details: z.unknown().optional().meta({ description: "Evidence, where there is any: path, seen, wanted." }),
  })
  .meta({ title: "Problem" });

type ProblemResponse = {
  readonly description: string;
  readonly content: { readonly [PROBLEM_TYPE]: { readonly schema: typeof problemShape } };
};

/** What every route can answer, beside its own. */
const EVERYWHERE = ["rate_limited", "store_unavailable", "internal"] as const satisfies readonly ErrorCode[];

/** The problems a route can answer, by status, each with its codes. */
export function problemResponses(...codes: readonly ErrorCode[]): Readonly<Record<string, ProblemResponse>> {
  const byStatus = new Map<string, ErrorCode[]>();
  for (const code of [...codes, ...EVERYWHERE]) {
    const status = String(ERRORS[code].status);
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const responses = [...byStatus].map(([status, of]): [string, ProblemResponse] => [
    status,
    { description: of.map((code) => `\`${code}\``).join(", "), content: { [PROBLEM_TYPE]: { schema: problemShape } } },
  ]);
  return Object.fromEntries(responses);
}
