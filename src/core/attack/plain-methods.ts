import { sumsWith } from "./forged.ts";
import type { Market } from "./market.ts";
import { localMethod, type Method } from "./method.ts";

type Among = { readonly market: Market; readonly established: readonly number[] };

/** The mean of a subject's ratings, brought to 0..1, each counting as much; the market's mean where there is none. */
export function plainMean({ market, established }: Among): Method {
  const mean = marketMean(market);
  return localMethod({
    name: "mean",
    market,
    established,
    answerOf: (forged, subject) => {
      const { ratings, ratingSum } = sumsWith(market, forged, subject);
      return ratings === 0 ? mean : ratingSum / ratings;
    },
  });
}

/** The mean of a beta distribution, (r + 1) / (r + s + 2), without forgetting: Josang and Ismail, "The Beta Reputation System", 2002. */
export function betaMethod({ market, established }: Among): Method {
  return localMethod({
    name: "Beta",
    market,
    established,
    answerOf: (forged, subject) => {
      const { good, bad } = sumsWith(market, forged, subject);
      return (good + 1) / (good + bad + 2);
    },
  });
}

function marketMean({ subjects, sumsOf }: Market): number {
  let [number, sum] = [0, 0];
  for (const { ratings, ratingSum } of subjects.map(sumsOf)) {
    number += ratings;
    sum += ratingSum;
  }
  return number === 0 ? 0.5 : sum / number;
}
