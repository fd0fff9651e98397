import type { Purpose } from "../law/index.ts";
import { bareStandingOf, type Model, type Tallies } from "../standing/index.ts";
import { fold, merge, type TallyEntry } from "../tally/index.ts";
import { countsEachRaterOnce } from "./counting-raters.ts";
import { type Forged, patternsOf } from "./forged.ts";
import type { Market } from "./market.ts";
import { localMethod, type Method } from "./method.ts";
import type { Pattern } from "./patterns.ts";

/** A market read under one model, as a check reads it. */
export type OurMethod = { readonly name: string; readonly market: Market; readonly established: readonly number[]; readonly model: Model };

/**
 * Standings under the model as it is: an attack does not wait for the next fit. Of one account's ratings of one subject in one month the
 * latest counts, where the registers say so (`onePer`).
 */
export function ourMethod({ name, market, established, model }: OurMethod): Method {
  const { purpose, month } = market;
  return localMethod({
    name,
    market,
    established,
    answerOf: (forged, subject) => bareStandingOf({ purpose, model, tallies: talliesWith(market, forged, subject), month }).probability,
  });
}

/** A subject's tallies with the forged deals about it, as the registers would count them. */
function talliesWith(market: Market, forged: readonly Forged[], subject: number): Tallies {
  const about = counted(
    market.purpose,
    forged.filter((deal) => deal.subject === subject),
  );
  const honest = market.talliesOf(subject);
  if (about.length === 0) return honest;
  const entries = new Map<string, TallyEntry[]>();
  for (const deal of about) {
    for (const pattern of patternsOf(market, deal)) note(entries, pattern, deal.month);
  }
  const added = [...entries].map(([register, of]) => [register, merge(honest[register] ?? [], fold(of))] as const);
  return { ...honest, ...Object.fromEntries(added) };
}

function note(entries: Map<string, TallyEntry[]>, { register, counts }: Pattern, month: number): void {
  const of = entries.get(register) ?? [];
  entries.set(register, of);
  of.push({ month, counts });
}

/** The last of each rater and month, where a register counts no more of them. */
function counted(purpose: Purpose, about: readonly Forged[]): readonly Forged[] {
  if (!countsEachRaterOnce(purpose)) return about;
  return [...new Map(about.map((deal) => [`${deal.rater} ${deal.month}`, deal])).values()];
}
