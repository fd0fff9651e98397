import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AnswersSection } from "./answers-section.tsx";
import { AttackSection } from "./attack-section.tsx";
import { BaselinesSection } from "./baselines-section.tsx";
import { CalibrationSection } from "./calibration-section.tsx";
import { CardSection } from "./card-section.tsx";
import { type Backtest, useBacktest } from "./measured.ts";
import { MonthsSection } from "./months-section.tsx";
import { Verdict } from "./verdict.tsx";
import { words } from "./words.ts";

/** Everything that is known of how true the answers for one purpose are. */
export function TruthOf({ purpose }: { readonly purpose: string }) {
  const backtest = useBacktest(purpose);
  return (
    <>
      <Await query={backtest} lines={12}>
        {({ backtest: found }) => (found === null ? <NotMeasured /> : <Replayed backtest={found} />)}
      </Await>
      <AnswersSection purpose={purpose} />
      <AttackSection purpose={purpose} />
      <CardSection purpose={purpose} />
    </>
  );
}

function Replayed({ backtest }: { readonly backtest: Backtest }) {
  return (
    <>
      <Verdict backtest={backtest} />
      <CalibrationSection backtest={backtest} />
      <BaselinesSection backtest={backtest} />
      <MonthsSection backtest={backtest} />
    </>
  );
}

function NotMeasured() {
  const t = useWords(words);
  return (
    <Section title={t.calibration}>
      <Empty title={t.notMeasured}>
        <p>{t.notMeasuredWhy}</p>
      </Empty>
    </Section>
  );
}
