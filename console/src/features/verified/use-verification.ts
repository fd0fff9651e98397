import { useCallback, useEffect, useState } from "react";
import type { Taken } from "./step.ts";
import { type Verdict, verdictOf } from "./step.ts";
import type { Verified } from "./verify-answer.ts";

type Verification = { readonly taken: Taken; readonly verdict: Verdict; readonly again: () => void };

/** Verifies an answer once it `isWanted`, each time it is another one, and tells the steps as they end. The code for it is fetched then, too. */
export function useVerification({ purpose, answer }: Verified, isWanted: boolean): Verification {
  const [taken, setTaken] = useState<Taken>({});
  const [run, setRun] = useState(0);
  const again = useCallback(() => setRun((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `run` says that somebody wants it done again
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    setTaken({});
    const verify = async () => {
      const { verifyAnswer } = await import("./verify-answer.ts");
      await verifyAnswer({ purpose, answer }, (name, ended) => {
        if (isCurrent) setTaken((before) => ({ ...before, [name]: ended }));
      });
    };
    verify().catch(() => {
      // Which step could not be taken does not matter: none of what follows was.
      if (isCurrent) setTaken((before) => ({ ...before, answer: { is: "unreachable" } }));
    });
    return () => {
      isCurrent = false;
    };
  }, [purpose, answer, isWanted, run]);
  return { taken, verdict: verdictOf(taken), again };
}
