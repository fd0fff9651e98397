import { Button } from "@mantine/core";
import { useWords } from "../../ui/words/index.ts";
import { Mark } from "./mark.tsx";
import { forgetLog } from "./remembered-log.ts";
import type { Ended, StepName, Taken } from "./step.ts";
import { StepFacts } from "./step-facts.tsx";
import classes from "./verified.module.css";
import { words } from "./words.ts";

type StepsProps = { readonly steps: readonly StepName[]; readonly taken: Taken; readonly again: () => void };

/** Every step: what was compared with what, and how it ended. */
export function Steps({ steps, taken, again }: StepsProps) {
  return (
    <ol className={classes.steps}>
      {steps.map((name) => (
        <li key={name} className={classes.step}>
          <Step name={name} taken={taken} again={again} />
        </li>
      ))}
    </ol>
  );
}

function Step({ name, taken, again }: Omit<StepsProps, "steps"> & { readonly name: StepName }) {
  const t = useWords(words);
  const ended: Ended | undefined = taken[name];
  const is = ended?.is ?? "waiting";
  return (
    <>
      <Mark is={is} />
      <div className={classes.stepBody}>
        <p className={classes.stepTitle}>
          {t.titles[name]} <span className={classes.stepState}>{t.state[is]}</span>
        </p>
        {ended?.is === "holds" ? <StepFacts name={name} taken={taken} /> : null}
        {ended?.is === "untold" ? <p className={classes.stepText}>{t.untold[ended.why]}</p> : null}
        {ended?.is === "stopped" ? <p className={classes.stepText}>{t.stopped}</p> : null}
        {ended?.is === "altered" ? <Altered ended={ended} again={again} /> : null}
      </div>
    </>
  );
}

/** The reasons for which another log may be the right one after all. */
const OTHER_LOG: readonly string[] = ["key_changed", "log_shrank", "log_rewritten"];

type AlteredProps = { readonly ended: Extract<Ended, { readonly is: "altered" }>; readonly again: () => void };

function Altered({ ended: { reason, of, says }, again }: AlteredProps) {
  const t = useWords(words);
  const forget = () => {
    forgetLog();
    again();
  };
  return (
    <>
      <p className={classes.stepText}>{t.reasons[reason]}</p>
      <details className={classes.technical}>
        <summary>{t.technical}</summary>
        <p lang="en">
          <code>{[reason, of, says].filter((part) => part !== "").join(" · ")}</code>
        </p>
      </details>
      {OTHER_LOG.includes(reason) ? (
        <div className={classes.forget}>
          <p className={classes.stepText}>{t.forgetWhy}</p>
          <Button variant="default" size="xs" onClick={forget}>
            {t.forget}
          </Button>
        </div>
      ) : null}
    </>
  );
}
