import { useStartJob } from "../../api/index.ts";
import { ConfirmButton } from "../confirm/index.ts";
import { Section } from "../page/index.ts";
import { Failure } from "../states/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./filling.module.css";
import { words } from "./words.ts";

/** The simulated market into an empty store. */
export function SimulateForm({ isBusy }: { readonly isBusy: boolean }) {
  const t = useWords(words);
  const start = useStartJob();
  return (
    <Section title={t.simulateTitle} lead={t.simulateLead}>
      <div className={classes.form}>
        <p className={classes.quiet}>{t.simulateFor}</p>
        {start.isError ? <Failure error={start.error} /> : null}
        <ConfirmButton
          label={t.simulate}
          question={t.simulateQuestion}
          yes={t.simulateYes}
          no={t.simulateNo}
          isBusy={isBusy || start.isPending}
          onConfirm={() => start.mutate({ kind: "simulate" })}
        />
      </div>
    </Section>
  );
}
