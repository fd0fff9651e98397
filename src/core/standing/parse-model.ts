import { type SchemaFault, schemaFault } from "../../lib/index.ts";
import { modelSchema } from "./model-schema.ts";
import type { Characteristic, Model, Reading, ScorecardModel } from "./scorecard-model.ts";

/** Shares have six decimals: those of a characteristic add up to 1 within what rounding leaves, for as many bins as there may be. */
const SHARES_OFF_MAX = 0.001;

/** A model document as its schema and its own sense have it; or the first thing that is not, and where: `.characteristics[2].bins[1].below`. */
export function parseModel(raw: unknown): { readonly model: Model } | { readonly fault: SchemaFault } {
  const fault = schemaFault({ oneOf: modelSchema.oneOf }, raw, modelSchema.$defs);
  if (fault !== undefined) return { fault };
  const model = raw as Model;
  const nonsense = model.kind === "scorecard" ? senseFault(model) : undefined;
  return nonsense === undefined ? { model } : { fault: nonsense };
}

function senseFault(model: ScorecardModel): SchemaFault | undefined {
  const { characteristics, decays, table, evidence, fittedOn } = model;
  if (evidence.decay >= decays.length) return placeFault(".evidence.decay", evidence.decay, model);
  if (fittedOn.to < fittedOn.from) return { at: ".fittedOn.to", wanted: `a day from ${fittedOn.from} on`, seen: fittedOn.to };
  const falling = table.probabilities.findIndex((each, at) => each < (table.probabilities[at - 1] ?? 0));
  if (falling >= 0)
    return { at: `.table.probabilities[${falling}]`, wanted: "no less than the one before", seen: table.probabilities[falling] };
  const codes = new Set<string>();
  for (const [at, characteristic] of characteristics.entries()) {
    const path = `.characteristics[${at}]`;
    const { code } = characteristic;
    if (codes.has(code)) return { at: `${path}.code`, wanted: "a code of its own", seen: code };
    codes.add(code);
    const fault = characteristicFault(characteristic, path, model);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function characteristicFault({ reads, bins, missing }: Characteristic, path: string, model: ScorecardModel): SchemaFault | undefined {
  const strange = decaysIn(reads).find((place) => place >= model.decays.length);
  if (strange !== undefined) return placeFault(`${path}.reads`, strange, model);
  for (const [at, { below }] of bins.entries()) {
    const where = `${path}.bins[${at}].below`;
    const isLast = at === bins.length - 1;
    if (isLast !== (below === undefined)) return { at: where, wanted: isLast ? "none in the last bin" : "an end", seen: below };
    const before = bins[at - 1]?.below;
    if (below !== undefined && before !== undefined && below <= before) return { at: where, wanted: `more than ${before}`, seen: below };
  }
  const shares = bins.reduce((sum, { share }) => sum + share, missing.share);
  return Math.abs(shares - 1) <= SHARES_OFF_MAX ? undefined : { at: `${path}.bins`, wanted: "shares that add up to 1", seen: shares };
}

function decaysIn(reads: Reading): readonly number[] {
  if ("decay" in reads) return [reads.decay];
  return reads.kind === "trend" ? [reads.short, reads.long] : [];
}

function placeFault(at: string, seen: number, { decays }: ScorecardModel): SchemaFault {
  return { at, wanted: `one of the ${decays.length} decays, from 0 on`, seen };
}
