import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "./dispute-words.ts";
import classes from "./source.module.css";
import { words as stepWords } from "./step-words.ts";
import type { Dispute } from "./use-disputes.ts";

type Step = Dispute["steps"][number];

/** Every step so far. */
export function HistoryPart({ dispute: { steps } }: { readonly dispute: Dispute }) {
  const t = useWords(words).page;
  return (
    <Section title={t.history}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step.statement}>
            <StepText step={step} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepText({ step }: { readonly step: Step }) {
  const t = useWords(words).page;
  const s = useWords(stepWords);
  const format = useFormat();
  if (!("step" in step) || typeof step.step !== "string" || typeof step.at !== "string") return <p>{t.gone}</p>;
  return (
    <>
      <p>{stepIn(s.steps, step.step)}</p>
      <p className={classes.hint}>
        {format.instant(step.at)} · {byIn(s.by, step.by)}
      </p>
    </>
  );
}

type Words = ReturnType<typeof useWords<(typeof stepWords)["en"]>>;

/** Steps are a closed list of the server's; one that is new is told by its name. */
function stepIn(steps: Words["steps"], step: string): string {
  switch (step) {
    case "opened":
    case "reopened":
    case "routed":
    case "answered":
    case "answer_overdue":
    case "extended":
    case "decision_overdue":
    case "escalated":
    case "decided":
    case "told":
    case "statement_sent":
    case "statement_answered":
    case "reinserted":
    case "joined":
    case "taken_back":
      return steps[step];
    default:
      return step;
  }
}

function byIn(by: Words["by"], who: string): string {
  switch (who) {
    case "subject":
    case "representative":
    case "source":
    case "operator":
    case "authority":
    case "clock":
      return by[who];
    default:
      return who;
  }
}
