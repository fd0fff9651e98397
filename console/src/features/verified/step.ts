import type { Alteration } from "credence/public-proof";

/** The steps, in order: each rests on those before it. */
export const STEPS = ["log", "growth", "law", "records", "tally", "answer"] as const;

export type StepName = (typeof STEPS)[number];

/** Those that are about the log alone. */
export const LOG_STEPS = ["log", "growth"] as const satisfies readonly StepName[];

/** Who hears of each step as it ends. */
export type Tell = (name: StepName, ended: Ended) => void;

/** Why a step cannot be taken, though nothing is wrong. */
export type Untold = "person" | "more_than_shown" | "not_all_open" | "on_its_way";

/** What each step found out, where it holds. */
export type Facts = {
  readonly log: {
    readonly origin: string;
    readonly size: number;
    readonly root: string;
    readonly key: string;
    readonly isKeyKnown: boolean;
    readonly cosigned: readonly { readonly name: string; readonly at: string }[];
  };
  readonly growth: { readonly added: number; readonly seenAt: string | undefined };
  readonly law: {
    readonly leaves: readonly { readonly kind: string; readonly name: string; readonly leaf: number }[];
    readonly digest: string;
  };
  readonly records: { readonly records: number; readonly closed: number; readonly newest: readonly string[] };
  readonly tally: { readonly records: number };
  readonly answer: { readonly probability: number; readonly evidence: number };
};

/** How a step ended. */
export type Ended<Name extends StepName = StepName> =
  | { readonly is: "holds"; readonly facts: Facts[Name] }
  | Alteration
  | { readonly is: "untold"; readonly why: Untold }
  /** One before it did not hold. */
  | { readonly is: "stopped" }
  | { readonly is: "unreachable" };

/** The steps that have ended. */
export type Taken = { readonly [Name in StepName]?: Ended<Name> };

/** What the steps come to. */
export type Verdict = "verifying" | "verified" | "altered" | "unreachable";

/** What these steps come to, as far as they were taken. */
export function verdictOf(taken: Taken, steps: readonly StepName[]): Verdict {
  const ended = steps.map((name) => taken[name]);
  if (ended.some((one) => one?.is === "altered")) return "altered";
  if (ended.some((one) => one?.is === "unreachable")) return "unreachable";
  return ended.every((one) => one !== undefined) ? "verified" : "verifying";
}
