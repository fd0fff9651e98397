import { useJobs, useOperations } from "../../api/index.ts";
import { JobProgress } from "../../ui/job/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { FlowSection } from "./flow-section.tsx";
import { OperatorsPage } from "./operators-page.tsx";
import { RatesSection } from "./rates-section.tsx";
import { StoreSection } from "./store-section.tsx";
import { Verdict } from "./verdict.tsx";
import { words } from "./words.ts";
import { WorkTiles } from "./work-tiles.tsx";

/** `/operate`: whether the house does well, in one sentence, and then in figures. It is asked again every few seconds. */
export function OperatePage() {
  const t = useWords(words);
  const operations = useOperations();
  const jobs = useJobs();
  return (
    <OperatorsPage title={t.now.title} lead={t.now.lead}>
      <Await query={operations} lines={14}>
        {(now) => (
          <>
            <Verdict now={now} />
            {jobs.data === undefined || jobs.data.running === null ? null : <JobProgress job={jobs.data.running} />}
            <WorkTiles work={now.work} />
            <RatesSection rates={now.rates} />
            <FlowSection now={now} />
            <StoreSection now={now} />
          </>
        )}
      </Await>
    </OperatorsPage>
  );
}
