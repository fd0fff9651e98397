import { type MyDispute, useMyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { ToldText } from "../../ui/told-text/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

/** What happened in a dispute, the first first, in the words of one's own file: the same sentence is told in one way only. */
export function DisputeSteps({ id }: Pick<MyDispute, "id">) {
  const t = useWords(words);
  const format = useFormat();
  const file = useMyFile();
  return (
    <Section title={t.one.steps}>
      <Await query={file}>
        {({ disputes }) => {
          const steps = disputes.find(({ dispute }) => dispute === id)?.steps ?? [];
          if (steps.length === 0) return <p className={classes.quiet}>{t.one.stepsErased}</p>;
          return (
            <ol className={classes.steps}>
              {steps.map((step) => (
                <li key={step.id} className={classes.step}>
                  <span className={classes.when}>{format.instant(step.at)}</span>
                  <ToldText>{step.text}</ToldText>
                </li>
              ))}
            </ol>
          );
        }}
      </Await>
    </Section>
  );
}
