import { Link } from "wouter";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Backtest } from "./measured.ts";
import { bestOther, type Reading } from "./readings.ts";
import classes from "./truth.module.css";
import { words } from "./words.ts";

/** How true it was, in two sentences. */
export function Verdict({ backtest }: { readonly backtest: Backtest }) {
  const t = useWords(words);
  const { percent, count, day } = useFormat();
  const { outcomes, bad, last, from, until, measuredAt } = backtest;
  const happened = (outcomes - bad) / outcomes;
  return (
    <section className={classes.verdict} aria-label={t.verdict}>
      <p className={classes.answer}>{t.headline(count(outcomes), percent(saidOf(backtest)), percent(happened))}</p>
      <p className={classes.quiet}>
        <Compared backtest={backtest} /> {t.held(percent(backtest.coverage))}
      </p>
      <p className={classes.quiet}>
        {t.howMeasured(percent(last), day(from), day(until), day(measuredAt))} <Link href="/log">{t.stated}</Link>
      </p>
    </section>
  );
}

/** The mean of what was said, of all that was said. */
function saidOf({ calibration }: Backtest): number {
  const sum = calibration.reduce((all, { n, predicted }) => all + n * predicted, 0);
  return sum / calibration.reduce((all, { n }) => all + n, 0);
}

function Compared({ backtest }: { readonly backtest: Backtest }) {
  const t = useWords(words);
  const { percent } = useFormat();
  const best = bestOther(backtest);
  const less = 1 - backtest.standing.logLoss / best.figures.logLoss;
  const name = t.readings[best.name satisfies Reading["name"]];
  return less >= 0 ? t.better(percent(less), name) : t.worse(percent(-less), name);
}
