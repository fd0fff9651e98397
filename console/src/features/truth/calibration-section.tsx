import { CalibrationChart } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Backtest } from "./measured.ts";
import classes from "./truth.module.css";
import { words } from "./words.ts";

/** What was said, and what happened: the curve, and what to look for in it. */
export function CalibrationSection({ backtest: { calibration } }: { readonly backtest: Backtest }) {
  const t = useWords(words);
  const { percent } = useFormat();
  const [lowest] = calibration;
  const highest = calibration.at(-1);
  if (lowest === undefined || highest === undefined) {
    return (
      <Section title={t.calibration}>
        <Empty title={t.noBins} />
      </Section>
    );
  }
  const said = t.calibrationSaid(
    percent(lowest.predicted),
    percent(lowest.observed),
    percent(highest.predicted),
    percent(highest.observed),
  );
  return (
    <Section title={t.calibration} lead={t.calibrationLead}>
      <div className={classes.beside}>
        <CalibrationChart title={t.calibration} description={said} bins={calibration} />
        <div className={classes.reading}>
          <p>{said}</p>
          <p>{t.calibrationRead}</p>
        </div>
      </div>
    </Section>
  );
}
