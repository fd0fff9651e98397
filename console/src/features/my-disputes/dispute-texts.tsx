import type { MyDispute } from "../../api/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./words.ts";

/** Where a dispute stands, in a sentence. */
export function StateText({ state }: Pick<MyDispute, "state">) {
  return useWords(words).states[state];
}

/** What becomes of the record on its account. */
export function EffectText({ effect }: Pick<MyDispute, "effect">) {
  return useWords(words).effects[effect];
}

type Outcome = keyof (typeof words)["en"]["outcomes"];

/** How it was decided. */
export function OutcomeText({ outcome }: { readonly outcome: string }) {
  const { outcomes } = useWords(words);
  return isOutcome(outcome) ? outcomes[outcome] : outcome;
}

function isOutcome(outcome: string): outcome is Outcome {
  return Object.hasOwn(words.en.outcomes, outcome);
}
