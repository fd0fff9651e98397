import type { SeededRandom } from "../../lib/index.ts";
import type { Deal } from "./deal.ts";

/** What the buyer says of a deal: points from -10 to 10 among traders, stars from 1 to 5 on the order. */
export type Opinion = { readonly rating: number; readonly stars: number };

/** Most good deals get a point or two, as on Bitcoin-OTC; one in fifty buyers is never content. */
const CONTENT_RATINGS = [1, 1, 1, 1, 2, 2, 3, 5];
const CONTENT_STARS = [5, 5, 5, 5, 5, 5, 4, 4, 4, 3];
const DISCONTENT_STARS = [1, 1, 1, 1, 1, 1, 2, 2, 3, 4];
const NEVER_CONTENT_SHARE = 0.02;

/** One in four lets a broken promise pass. */
const FORGIVING_SHARE = 0.25;

/** The buyer's opinion: honest and noisy, or bought. */
export function opinionOf({ buyerRole, fulfilment }: Pick<Deal, "buyerRole" | "fulfilment">, random: SeededRandom): Opinion {
  switch (buyerRole) {
    case "stuffer":
      return { rating: 8 + random.int(3), stars: 5 };
    case "bad-mouther":
      return { rating: -10 + random.int(6), stars: 1 };
    case "buyer":
    case "seller":
      return fulfilment.isGood ? contentOpinion(random) : discontentOpinion(random);
  }
}

function contentOpinion(random: SeededRandom): Opinion {
  if (random.chance(NEVER_CONTENT_SHARE)) return { rating: -1, stars: 2 };
  return { rating: random.pick(CONTENT_RATINGS), stars: random.pick(CONTENT_STARS) };
}

function discontentOpinion(random: SeededRandom): Opinion {
  const rating = random.chance(FORGIVING_SHARE) ? 1 : -1 - random.int(10);
  return { rating, stars: random.pick(DISCONTENT_STARS) };
}
