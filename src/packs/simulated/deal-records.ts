import type { RecordInput } from "../../core/record/index.ts";
import { formatInstant, type SeededRandom } from "../../lib/index.ts";
import type { Deal, Fulfilment } from "./deal.ts";
import type { MarketPlan } from "./market-plan.ts";
import { opinionOf } from "./opinion.ts";

/** How many deals are rated among traders, and how many reviewed as orders. */
const RATED_SHARE = 0.35;
const REVIEWED_SHARE = 0.3;

/** Opinions come within five days of the outcome. */
const OPINION_MICROS_MAX = 5 * 86_400_000_000;

/** What a deal leaves on the market's books by the plan's end: its order, and perhaps a rating and a review. Empty while it is open. */
export function recordsOfDeal(plan: MarketPlan, deal: Deal, random: SeededRandom): readonly RecordInput[] {
  if (deal.fulfilment.knownAt > plan.until) return [];
  const opinion = opinionOf(deal, random);
  const ratedAt = deal.fulfilment.knownAt + Math.floor(random.next() * OPINION_MICROS_MAX);
  const isRated = random.chance(RATED_SHARE) || deal.buyerRole !== "buyer";
  const isReviewed = random.chance(REVIEWED_SHARE) || deal.buyerRole !== "buyer";
  const isInTime = ratedAt <= plan.until;
  const reference = `${plan.seed}-${deal.number}`;
  const base = { subject: deal.seller, occurredAt: formatInstant(ratedAt) };
  const rated = {
    ...base,
    register: "trades",
    type: "rated",
    reference: `${reference}-rated`,
    says: { rating: opinion.rating, by: deal.buyer },
  };
  const says = { order: reference, by: deal.buyer, stars: opinion.stars };
  const reviewed = { ...base, register: "orders", type: "reviewed", reference: `${reference}-reviewed`, says };
  return [orderedRecord(plan, deal), ...(isRated && isInTime ? [rated] : []), ...(isReviewed && isInTime ? [reviewed] : [])];
}

function orderedRecord(plan: MarketPlan, { at, seller, buyer, number, priceMinor, fulfilment }: Deal): RecordInput {
  return {
    register: "orders",
    type: "ordered",
    reference: `${plan.seed}-${number}`,
    subject: seller,
    occurredAt: formatInstant(at),
    knownAt: formatInstant(fulfilment.knownAt),
    says: {
      buyer,
      price: { currency: "EUR", amountMinor: priceMinor },
      promisedBy: formatInstant(fulfilment.promisedBy),
      ...endOf(fulfilment, plan.until),
    },
  };
}

/** An order that came after its promise, but has not come by the market's end, is overdue and no more. */
function endOf({ result, delivered }: Fulfilment, until: number) {
  if (delivered === undefined) return { result };
  return delivered > until ? { result: "overdue" } : { result, delivered: formatInstant(delivered) };
}
