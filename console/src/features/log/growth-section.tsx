import { Section } from "../../ui/page/index.ts";
import { Pick } from "../../ui/pick/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { GrowthChart } from "./growth-chart.tsx";
import { spansOf } from "./growth-plot.ts";
import { useGrowth } from "./shown-log.ts";
import { words } from "./words.ts";

/** As many columns as can be told apart on a narrow screen. */
const SPANS = { day: { span: 1, count: 42 }, week: { span: 7, count: 53 } } as const;

/** How the log grew, by day or by week. */
export function GrowthSection() {
  const t = useWords(words);
  const [by, setBy] = useUrlState("by", "day");
  const unit = by === "week" ? "week" : "day";
  const { span, count } = SPANS[unit];
  const query = useGrowth(span * count);
  return (
    <Section title={t.growth.title}>
      <Pick
        label={t.growth.by}
        value={unit}
        choose={(next) => setBy(next)}
        choices={[
          { value: "day", label: t.growth.day },
          { value: "week", label: t.growth.week },
        ]}
      />
      <Await query={query} lines={8}>
        {({ days, to }) => <GrowthChart spans={spansOf(days, { to, span, count })} unit={unit} />}
      </Await>
    </Section>
  );
}
