import { UnstyledButton } from "@mantine/core";
import { useInViewport } from "@mantine/hooks";
import { lazy, Suspense, useCallback, useEffect, useId, useState } from "react";
import { Loading } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Mark } from "./mark.tsx";
import type { ShownAnswer } from "./shown-answer.ts";
import { LOG_STEPS, STEPS, type Tell, type Verdict } from "./step.ts";
import { useVerification, type Verifiable } from "./use-verification.ts";
import classes from "./verified.module.css";
import { words } from "./words.ts";

const Steps = lazy(async () => ({ default: (await import("./steps.tsx")).Steps }));

type BadgeProps = { readonly purpose: string; readonly shown: ShownAnswer };

/**
 * Whether the answer on this page is what the log proves it to be: verified by the reader's own browser when the badge comes into view, told in a
 * line, and opened step by step. The code that verifies is fetched then, too.
 */
export function VerifiedBadge({ purpose, shown }: BadgeProps) {
  const t = useWords(words);
  const verify = useCallback(
    async (tell: Tell) => (await import("./verify-answer.ts")).verifyAnswer({ purpose, answer: shown }, tell),
    [purpose, shown],
  );
  return <Badge verifiable={{ steps: STEPS, verify }} lead={t.verifiedLead} />;
}

/** The same of the log alone. */
export function VerifiedLog() {
  const t = useWords(words);
  return <Badge verifiable={LOG} lead={t.logLead} />;
}

const LOG: Verifiable = { steps: LOG_STEPS, verify: async (tell) => (await import("./verify-log.ts")).verifyLog(tell) };

function Badge({ verifiable, lead }: { readonly verifiable: Verifiable; readonly lead: string }) {
  const t = useWords(words);
  const { ref, inViewport } = useInViewport<HTMLElement>();
  const wasSeen = useOnce(inViewport);
  const { taken, verdict, again } = useVerification(verifiable, wasSeen);
  const [isOpen, setOpen] = useState(false);
  const isAltered = verdict === "altered";
  const steps = useId();
  return (
    <section ref={ref} className={classes.badge} data-verdict={verdict} aria-label={t.steps}>
      <div className={classes.head}>
        <Line verdict={verdict} lead={taken.tally?.is === "untold" ? t.partLead : lead} />
        {verdict === "unreachable" ? (
          <UnstyledButton className={classes.opener} onClick={again}>
            {t.again}
          </UnstyledButton>
        ) : null}
        <UnstyledButton
          className={classes.opener}
          aria-expanded={isOpen || isAltered}
          aria-controls={steps}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen || isAltered ? t.hide : t.show}
        </UnstyledButton>
      </div>
      <div id={steps} hidden={!(isOpen || isAltered)}>
        {isOpen || isAltered ? (
          <Suspense fallback={<Loading lines={6} />}>
            <Steps steps={verifiable.steps} taken={taken} again={again} />
          </Suspense>
        ) : null}
      </div>
    </section>
  );
}

/** Told to who listens, as soon as it is known; that something is wrong before all else. */
function Line({ verdict, lead }: { readonly verdict: Verdict; readonly lead: string }) {
  const t = useWords(words);
  return (
    <div className={classes.line} role={verdict === "altered" ? "alert" : "status"}>
      <Mark is={verdict} />
      <div>
        <p className={classes.verdict}>{t[verdict]}</p>
        {verdict === "verified" ? <p className={classes.lead}>{lead}</p> : null}
        {verdict === "altered" ? <p className={classes.lead}>{t.alteredLead}</p> : null}
      </div>
    </div>
  );
}

/** Whether it was ever true. */
function useOnce(isTrue: boolean): boolean {
  const [wasTrue, setTrue] = useState(isTrue);
  useEffect(() => {
    if (isTrue) setTrue(true);
  }, [isTrue]);
  return wasTrue;
}
