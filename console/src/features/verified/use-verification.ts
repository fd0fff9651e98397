import { useCallback, useEffect, useState } from "react";
import { type StepName, type Taken, type Tell, type Verdict, verdictOf } from "./step.ts";
import { whenIdle } from "./when-idle.ts";

/** What is verified: by which steps, and how. Another `verify` is another verification: keep it as long as it is the same. */
export type Verifiable = { readonly steps: readonly StepName[]; readonly verify: (tell: Tell) => Promise<void> };

type Verification = { readonly taken: Taken; readonly verdict: Verdict; readonly again: () => void };

/** Verifies once it `isWanted`, and again when there is something else to be verified or the reader asks for it. Tells the steps as they end. */
export function useVerification({ steps, verify }: Verifiable, isWanted: boolean): Verification {
  const [taken, setTaken] = useState<Taken>({});
  const [run, setRun] = useState(0);
  const again = useCallback(() => setRun((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` says that somebody wants it done again
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    setTaken({});
    const tell: Tell = (name, ended) => {
      if (isCurrent) setTaken((before) => ({ ...before, [name]: ended }));
    };
    // Which step could not be taken does not matter: none of what follows was.
    const begin = () => void verify(tell).catch(() => tell(steps.at(-1) ?? "log", { is: "unreachable" }));
    const forget = whenIdle(begin);
    return () => {
      isCurrent = false;
      forget();
    };
  }, [verify, steps, isWanted, run]);
  return { taken, verdict: verdictOf(taken, steps), again };
}
