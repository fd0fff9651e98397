import { useMemo } from "react";
import type { Operations } from "../../api/index.ts";
import { LinesChart } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { minutesOf } from "./minutes-of.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

type Rates = Operations["rates"];

/** Intake, checks and requests a second, minute by minute. */
export function RatesSection({ rates }: { readonly rates: Rates }) {
  const t = useWords(words);
  const format = useFormat();
  const { slotSeconds } = rates;
  const perSecond = (value: number) => format.decimal(value, value < TENS && !Number.isInteger(value) ? 2 : 0);
  const records = minutesOf(rates.records, slotSeconds);
  const checks = minutesOf(rates.checks, slotSeconds);
  const requests = minutesOf(rates.requests, slotSeconds);
  const last = (values: readonly number[]) => perSecond(values.at(-1) ?? 0);
  return (
    <Section title={t.now.rates} lead={t.now.ratesLead}>
      <dl className={classes.figures}>
        <Figure name={t.now.records} value={last(records)} unit={t.now.aSecond} />
        <Figure name={t.now.checks} value={last(checks)} unit={t.now.aSecond} />
        <Figure name={t.now.requests} value={last(requests)} unit={t.now.aSecond} />
        <Figure name={t.now.refusals} value={format.count(sum(rates.refusals))} unit={t.now.inAll} />
        <Figure name={t.now.ourFaults} value={format.count(sum(rates.faults))} unit={t.now.inAll} />
      </dl>
      <RatesChart named={{ [t.now.records]: records, [t.now.checks]: checks, [t.now.requests]: requests }} perSecond={perSecond} />
    </Section>
  );
}

/** From here on the digits behind the point say nothing. */
const TENS = 10;

type RatesChartProps = { readonly named: Readonly<Record<string, readonly number[]>>; readonly perSecond: (value: number) => string };

function RatesChart({ named, perSecond }: RatesChartProps) {
  const t = useWords(words);
  const series = Object.entries(named).map(([name, values]) => ({ name, points: values.map((y, x) => ({ x, y })) }));
  const minutes = Object.values(named)[0]?.length ?? 0;
  const names = useMemo(() => Array.from({ length: minutes }, (_, at) => nameOf(minutes - at)), [minutes]);
  return (
    <LinesChart
      title={t.now.ratesPicture}
      description={t.now.ratesDescription(minutes)}
      series={series}
      along={{ kind: "names", names }}
      alongName={t.now.minutesAgo}
      format={perSecond}
      from={0}
    />
  );
}

const nameOf = (minutesAgo: number): string => `−${minutesAgo}`;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

type FigureProps = { readonly name: string; readonly value: string; readonly unit: string };

function Figure({ name, value, unit }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={classes.figure}>{value}</span> <span className={classes.small}>{unit}</span>
      </dd>
    </div>
  );
}
