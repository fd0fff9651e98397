import { type Series, useJobs, useSeries } from "../../api/index.ts";
import { JobProgress } from "../../ui/job/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { OperatorsPage } from "./operators-page.tsx";
import { SeriesSection } from "./series-section.tsx";
import { words } from "./words.ts";

/** `/operate/models`: what each purpose is answered by, candidates beside it, and putting one in use. */
export function ModelsPage() {
  const t = useWords(words);
  const jobs = useJobs();
  const series = useSeries();
  const running = jobs.data?.running ?? undefined;
  return (
    <OperatorsPage title={t.models.title} lead={t.models.lead}>
      {running === undefined ? null : <JobProgress job={running} />}
      <Await query={series} lines={12}>
        {(known) => known.series.map((each: Series) => <SeriesSection key={each.series} series={each} isBusy={running !== undefined} />)}
      </Await>
    </OperatorsPage>
  );
}
