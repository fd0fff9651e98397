import { LinesChart, monthNumber } from "../../ui/chart/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type TruthMonth, useTruth } from "./measured.ts";
import { words } from "./words.ts";

/** The answers that were really given, each held against what was learned afterwards. */
export function AnswersSection({ purpose }: { readonly purpose: string }) {
  const t = useWords(words);
  const query = useTruth(purpose);
  return (
    <Section title={t.answers} lead={t.answersLead}>
      <Await query={query} lines={6}>
        {(months) => <Answered months={months} />}
      </Await>
    </Section>
  );
}

type Judged = TruthMonth & { readonly truth: NonNullable<TruthMonth["truth"]> };

function Answered({ months }: { readonly months: readonly TruthMonth[] }) {
  const t = useWords(words);
  const { percent, month: monthOf, count } = useFormat();
  const judged = months.filter((month): month is Judged => month.truth !== null).toReversed();
  if (judged.length === 0) return <Empty title={t.noAnswers}>{t.noAnswersWhy}</Empty>;
  const out = judged.filter(({ truth }) => truth.isOut);
  const told = judged.map(({ month, truth: { all } }) => ({ x: monthNumber(month), y: all.predicted, low: all.low, high: all.high }));
  const happened = judged.map(({ month, truth: { all } }) => ({ x: monthNumber(month), y: all.observed }));
  const said = t.answersSaid(count(judged.length), out.map(({ month }) => monthOf(month)).join(t.list));
  return (
    <>
      <LinesChart
        title={t.answers}
        description={said}
        series={[
          { name: t.told, points: told },
          { name: t.happened, points: happened },
        ]}
        along={{ kind: "months" }}
        format={percent}
      />
      <p>{said}</p>
    </>
  );
}
