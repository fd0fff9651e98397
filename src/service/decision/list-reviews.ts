import { readOpenReviews, readReviewsOf } from "../../store/decisions/index.ts";
import { withStore } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { withKeys } from "../with-keys.ts";
import { type Review, reviewOf } from "./review.ts";

/** A page of reviews; `next` is where the next begins, undefined on the last. */
export type ReviewPage = { readonly reviews: readonly Review[]; readonly next: readonly [number, string] | undefined };

type Asking = {
  /** Whose work list; an operator's is everybody's, and then it is undefined. */
  readonly subscriber: string | undefined;
  readonly after?: readonly [number, string] | undefined;
  readonly limit: number;
};

const FIRST = [0, "00000000-0000-0000-0000-000000000000"] as const;

/** The reviews that wait for a person, those with the least time left first. Throws `store_unavailable`. */
export async function listReviews(installation: Installation, { subscriber, after = FIRST, limit }: Asking): Promise<ReviewPage> {
  return withStore(() =>
    withKeys(installation, async (held) => {
      const rows = await readOpenReviews(held.pool, { subscriber, after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next = rows.length > limit && last !== undefined ? ([last.answerBy ?? Number.MAX_SAFE_INTEGER, last.id] as const) : undefined;
      return { reviews: page.map((row) => reviewOf(held, row)), next };
    }),
  );
}

/** One's own reviews, the latest first. Throws `store_unavailable`. */
export async function listOwnReviews(
  installation: Installation,
  { subject, limit }: { readonly subject: string; readonly limit: number },
): Promise<Review[]> {
  return withStore(() =>
    withKeys(installation, async (held) => (await readReviewsOf(held.pool, subject, limit)).map((row) => reviewOf(held, row))),
  );
}
