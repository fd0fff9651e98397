import { monthOf } from "../../lib/index.ts";
import { type BareStanding, bareStandingOf, type Tallies } from "../standing/index.ts";
import { altered, type Found, foundOr, holds } from "./found.ts";
import type { ProvenLaw } from "./proven-law.ts";

/** A public answer as a page shows it: its numbers, the tallies it was made of, and the instant it is of (UTC microseconds). */
export type PublicAnswer = {
  readonly standing: Pick<BareStanding, "probability" | "interval" | "evidence" | "grade" | "own">;
  readonly tallies: Tallies;
  readonly standingAt: number;
};

/**
 * Whether the model makes this standing of these tallies, compared bit for bit: integers, + - x / and square root give the same everywhere (law 5).
 * Gives the standing as computed here.
 */
export function answerAgain({ purpose, model }: Pick<ProvenLaw, "purpose" | "model">, answer: PublicAnswer): Promise<Found<BareStanding>> {
  return foundOr("standing_differs", "", () => {
    const { tallies, standing, standingAt } = answer;
    const again = bareStandingOf({ purpose, model, tallies, month: monthOf(standingAt) });
    const [told, wanted] = [numbersOf(standing), numbersOf(again)];
    const at = told.findIndex(([, value], i) => !Object.is(value, wanted[i]?.[1]));
    const [name = "", value] = told[at] ?? [];
    if (at === -1) return holds(again);
    return altered("standing_differs", name, `told ${value}; the model makes ${wanted[at]?.[1]}`);
  });
}

function numbersOf({ probability, interval, evidence, grade, own }: PublicAnswer["standing"]) {
  return [
    ["probability", probability],
    ["low", interval.low],
    ["high", interval.high],
    ["evidence", evidence],
    ["grade", grade],
    ["good", own.good],
    ["bad", own.bad],
  ] as const;
}
