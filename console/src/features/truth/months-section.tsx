import { type LineSeries, LinesChart, monthNumber } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Backtest } from "./measured.ts";
import { readingsOf } from "./readings.ts";
import { words } from "./words.ts";

const PLACES = 3;

/** The same losses month by month: whether it was better once, or always. */
export function MonthsSection({ backtest }: { readonly backtest: Backtest }) {
  const t = useWords(words);
  const { decimal, count } = useFormat();
  const { months } = backtest;
  if (months.length < 2) {
    return (
      <Section title={t.byMonth} lead={t.byMonthLead}>
        <Empty title={t.fewMonths} />
      </Section>
    );
  }
  const series: LineSeries[] = readingsOf(backtest).map(({ name }) => ({
    name: t.readings[name],
    points: months.flatMap((row) => {
      const y = row[name];
      return y === undefined ? [] : [{ x: monthNumber(row.month), y }];
    }),
  }));
  const better = months.filter(({ standing, share, baseRate, mean = share }) => standing <= Math.min(share, baseRate, mean)).length;
  return (
    <Section title={t.byMonth} lead={t.byMonthLead}>
      <LinesChart
        title={t.byMonth}
        description={t.byMonthSaid(count(better), count(months.length))}
        series={series}
        along={{ kind: "months" }}
        format={(value) => decimal(value, PLACES)}
        from={0}
      />
      <p>{t.byMonthSaid(count(better), count(months.length))}</p>
    </Section>
  );
}
