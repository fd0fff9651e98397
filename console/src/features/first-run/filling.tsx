import { type EndedJob, type Imports, type JobList, useImports, useJobs } from "../../api/index.ts";
import { ImportForm, SimulateForm } from "../../ui/filling/index.ts";
import { FillingResult, JobProgress } from "../../ui/job/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./first-run.module.css";
import { WhatNext } from "./what-next.tsx";
import { words } from "./words.ts";

type House = { readonly isEmpty: boolean; readonly isSimulated: boolean };

/** What an operator sees: the ways to fill the store, how far that is, and what it came to. */
export function Filling(house: House) {
  const jobs = useJobs();
  const imports = useImports();
  return (
    <Await query={jobs} lines={6}>
      {(list) => (
        <Await query={imports} lines={10}>
          {(known) => <Ways house={house} jobs={list} imports={known} />}
        </Await>
      )}
    </Await>
  );
}

type WaysProps = { readonly house: House; readonly jobs: JobList; readonly imports: Imports };

function Ways({ house, jobs: { running, ended }, imports }: WaysProps) {
  const last = ended.find(({ kind }) => kind === "import" || kind === "simulate");
  if (running !== null) return <JobProgress job={running} />;
  const isFilled = !house.isEmpty && last?.state !== "failed" && last?.state !== "stopped";
  return (
    <>
      {last === undefined ? null : <Outcome job={last} />}
      {isFilled ? <WhatNext isOperator /> : <Doors house={house} imports={imports} />}
    </>
  );
}

function Doors({ house, imports }: Pick<WaysProps, "house" | "imports">) {
  const mayBeSimulated = imports.canSimulate && (house.isEmpty || house.isSimulated);
  return (
    <div className={classes.doors}>
      {mayBeSimulated ? <SimulateForm isBusy={false} /> : null}
      {house.isSimulated ? null : <ImportForm imports={imports} isBusy={false} />}
    </div>
  );
}

function Outcome({ job }: { readonly job: EndedJob }) {
  const t = useWords(words);
  const isDone = job.state === "done";
  return (
    <Section title={isDone ? t.doneTitle : t.failedTitle} lead={isDone ? undefined : t.failedLead}>
      <FillingResult job={job} />
    </Section>
  );
}
