import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { type JobList, useJobs, useStartJob } from "../../api/index.ts";
import { JobProgress } from "../../ui/job/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty, Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Examined } from "./examined.tsx";
import classes from "./operate.module.css";
import { OperatorsPage } from "./operators-page.tsx";
import { words } from "./words.ts";

/** `/operate/doctor`: is the store sound? Rule by rule; it changes nothing. */
export function DoctorPage() {
  const t = useWords(words);
  const jobs = useJobs();
  return (
    <OperatorsPage title={t.doctor.title} lead={t.doctor.lead}>
      <Await query={jobs} lines={10}>
        {(list) => (
          <>
            {list.running === null ? <Begin /> : <JobProgress job={list.running} />}
            <LastExaminations jobs={list} />
          </>
        )}
      </Await>
    </OperatorsPage>
  );
}

function Begin() {
  const t = useWords(words);
  const start = useStartJob();
  const [isDeep, setDeep] = useState(false);
  return (
    <Section title={t.doctor.begin}>
      <Checkbox
        label={t.doctor.deep}
        description={t.doctor.deepHint}
        checked={isDeep}
        onChange={(event) => setDeep(event.currentTarget.checked)}
      />
      {start.isError ? <Failure error={start.error} /> : null}
      <div>
        <Button onClick={() => start.mutate({ kind: "doctor", isDeep })} loading={start.isPending}>
          {t.doctor.start}
        </Button>
      </div>
    </Section>
  );
}

/** The last one in full; of those before only how they ended. */
function LastExaminations({ jobs: { ended, running } }: { readonly jobs: JobList }) {
  const t = useWords(words);
  const [last, ...before] = ended.filter(({ kind }) => kind === "doctor");
  if (last === undefined) return running?.kind === "doctor" ? null : <Empty title={t.doctor.never}>{t.doctor.neverRemedy}</Empty>;
  return (
    <>
      <Examined job={last} />
      {before.length === 0 ? null : (
        <details className={classes.before}>
          <summary>{t.doctor.before}</summary>
          {before.map((job) => (
            <Examined key={job.id} job={job} />
          ))}
        </details>
      )}
    </>
  );
}
