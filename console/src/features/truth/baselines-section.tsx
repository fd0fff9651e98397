import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { DataTable } from "../../ui/table/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Backtest } from "./measured.ts";
import { readingsOf } from "./readings.ts";
import classes from "./truth.module.css";
import { words } from "./words.ts";

/** Three places tell readings apart; more is noise. */
const PLACES = 3;

/** This house's answers beside the plainest readings of the same records: as bars, and every figure as a table. */
export function BaselinesSection({ backtest }: { readonly backtest: Backtest }) {
  const t = useWords(words);
  const { decimal } = useFormat();
  const readings = readingsOf(backtest);
  const figure = (value: number | undefined) => (value === undefined ? "–" : decimal(value, PLACES));
  return (
    <Section title={t.baselines} lead={t.baselinesLead}>
      <Bars backtest={backtest} />
      <DataTable
        caption={t.baselines}
        rows={readings}
        keyOf={({ name }) => name}
        columns={[
          { name: "reading", label: t.reading, cell: ({ name }) => t.readings[name] },
          { name: "logLoss", label: t.logLoss, isNumber: true, cell: ({ figures }) => figure(figures.logLoss) },
          { name: "brier", label: t.brier, isNumber: true, cell: ({ figures }) => figure(figures.brier) },
          { name: "auc", label: t.auc, isNumber: true, cell: ({ figures }) => figure(figures.auc) },
          { name: "error", label: t.calibrationError, isNumber: true, cell: ({ figures }) => figure(figures.calibrationError) },
        ]}
      />
      <p className={classes.quiet}>{t.figuresRead}</p>
    </Section>
  );
}

/** The log-losses as lengths. Every number stands in the table below it. */
function Bars({ backtest }: { readonly backtest: Backtest }) {
  const t = useWords(words);
  const readings = readingsOf(backtest);
  const most = Math.max(...readings.map(({ figures }) => figures.logLoss));
  return (
    <ul className={classes.bars} aria-hidden="true">
      {readings.map(({ name, figures }) => (
        <li key={name}>
          <span>{t.readings[name]}</span>
          <svg width="100%" height="16" aria-hidden="true">
            <rect
              className={name === "standing" ? classes.own : classes.other}
              width={`${(figures.logLoss / most) * 100}%`}
              height="16"
              rx="3"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
