import { readErasureRequestsOf, readOpenErasureRequests } from "../../store/erasure-requests/index.ts";
import { withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import { erasureOf, type OwnErasure } from "./erasure-view.ts";

/** A page of requests; `next` is where the next begins, undefined on the last. */
type ErasurePage = { readonly erasures: readonly OwnErasure[]; readonly next: readonly [number, string] | undefined };

type Asking = { readonly after?: readonly [number, string] | undefined; readonly limit: number };

const FIRST = [0, "00000000-0000-0000-0000-000000000000"] as const;

/** The requests for erasure that wait for an answer, those with the least time left first. Throws `store_unavailable`. */
export async function listErasures(installation: Installation, { after = FIRST, limit }: Asking): Promise<ErasurePage> {
  return withStore(() =>
    withKeys(installation, async (held) => {
      const rows = await readOpenErasureRequests(held.pool, { after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next = rows.length > limit && last !== undefined ? ([last.answerBy ?? Number.MAX_SAFE_INTEGER, last.id] as const) : undefined;
      return { erasures: page.map((row) => erasureOf(held, row)), next };
    }),
  );
}

/** One's own requests for erasure, the latest first. Throws `store_unavailable`. */
export async function listOwnErasures(
  installation: Installation,
  { subject, limit }: { readonly subject: string; readonly limit: number },
): Promise<OwnErasure[]> {
  return withStore(() =>
    withKeys(installation, async (held) => (await readErasureRequestsOf(held.pool, subject, limit)).map((row) => erasureOf(held, row))),
  );
}
