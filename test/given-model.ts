import { FULL_WEIGHT, LEAST_WEIGHT, type OwnRecordModel } from "../src/core/standing/index.ts";

const HALF_LIFE_MONTHS = 12;

/** A plain model, good from 1970 on: nine in ten outcomes are good, and that opinion is worth two outcomes of one's own. */
export function givenModel(purpose: string, changes: Partial<OwnRecordModel> = {}): OwnRecordModel {
  return {
    kind: "own-record",
    purpose,
    day: 0,
    halfLifeMonths: HALF_LIFE_MONTHS,
    weights: Array.from({ length: 240 }, (_, age) => Math.round(FULL_WEIGHT * 2 ** (-age / HALF_LIFE_MONTHS))).filter(
      (weight) => weight >= LEAST_WEIGHT,
    ),
    priorStrength: 2,
    baseRate: 0.9,
    baseAmong: "everyone",
    baseHalfLifeMonths: HALF_LIFE_MONTHS,
    fittedOn: { outcomes: 1000, logLoss: 0.3 },
    ...changes,
  };
}
