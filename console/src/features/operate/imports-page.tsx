import { type EndedJob, type Imports, type JobList, useImports, useJobs } from "../../api/index.ts";
import { ImportForm, SimulateForm } from "../../ui/filling/index.ts";
import { FillingResult, JobProgress } from "../../ui/job/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { OperatorsPage } from "./operators-page.tsx";
import { useJobLine } from "./use-job-line.ts";
import { words } from "./words.ts";

/** `/operate/imports`: records out of files, how far that is, and what it came to. */
export function ImportsPage() {
  const t = useWords(words);
  const jobs = useJobs();
  const imports = useImports();
  return (
    <OperatorsPage title={t.imports.title} lead={t.imports.lead}>
      <Await query={jobs} lines={4}>
        {(list) => (
          <>
            {list.running === null ? null : <JobProgress job={list.running} />}
            <Await query={imports} lines={10}>
              {(known) => <Forms imports={known} isBusy={list.running !== null} />}
            </Await>
            <Past jobs={list} />
          </>
        )}
      </Await>
    </OperatorsPage>
  );
}

function Forms({ imports, isBusy }: { readonly imports: Imports; readonly isBusy: boolean }) {
  const t = useWords(words);
  if (imports.isSimulated) return <Empty title={t.imports.simulated}>{t.imports.simulatedRemedy}</Empty>;
  return (
    <>
      {imports.isEmpty && imports.canSimulate ? <SimulateForm isBusy={isBusy} /> : null}
      <ImportForm imports={imports} isBusy={isBusy} />
    </>
  );
}

function Past({ jobs: { ended } }: { readonly jobs: JobList }) {
  const t = useWords(words);
  const past = ended.filter(({ kind }) => kind === "import" || kind === "simulate");
  if (past.length === 0) return null;
  return (
    <Section title={t.imports.past}>
      {past.map((job) => (
        <PastOne key={job.id} job={job} />
      ))}
    </Section>
  );
}

function PastOne({ job }: { readonly job: EndedJob }) {
  const line = useJobLine(job);
  return (
    <div>
      <h3>{line}</h3>
      <FillingResult job={job} />
    </div>
  );
}
