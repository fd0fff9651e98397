import { CredenceError } from "../../errors.ts";
import { newStatementId, uuidText, withStore } from "../../store/index.ts";
import { insertJob, type JobRow, readJob, readJobs } from "../../store/jobs/index.ts";
import type { Installation } from "../installation.ts";
import { doctorDeed } from "./doctor-deed.ts";
import { importDeed, simulateDeed } from "./filling-deeds.ts";
import {
  type Deed,
  type EndedJob,
  type JobFailure,
  type JobProgress,
  type JobRequest,
  type JobResult,
  JobStopped,
  type RunningJob,
} from "./job.ts";
import { trainDeed } from "./train-deed.ts";
import type { Workshop } from "./workshop.ts";

/** The job under way, if there is one, and those that are over, the latest first. */
export type JobList = { readonly running: RunningJob | undefined; readonly ended: readonly EndedJob[] };

/** Work that takes longer than a request may, one at a time in a process. */
export type Jobs = {
  /** Begins a job. Throws `job_running`, and what its request is refused with. */
  readonly start: (request: JobRequest, operator: string) => Promise<RunningJob>;
  readonly list: (limit: number) => Promise<JobList>;
  /** Throws `job_unknown`. */
  readonly show: (id: string) => Promise<RunningJob | EndedJob>;
  /** Tells a job to stop, which takes it a moment. Throws `job_unknown` for one that is not under way. */
  readonly stop: (id: string) => RunningJob;
  readonly running: () => RunningJob | undefined;
  /** Stops what is under way and waits for it. */
  readonly close: () => Promise<void>;
};

type UnderWay = { job: RunningJob; isStopped: boolean; over: Promise<void>; readonly stop: () => void };

/** `last`: the last job that is over, for when the store could not keep it. */
type Shop = {
  readonly installation: Installation;
  readonly workshop: Workshop;
  underWay: UnderWay | undefined;
  isStarting: boolean;
  last: EndedJob | undefined;
};

/** Opens the jobs of a process. What is under way when the process is killed leaves no row; imports and examinations can be begun again. */
export function openJobs(installation: Installation, workshop: Workshop): Jobs {
  const shop: Shop = { installation, workshop, underWay: undefined, isStarting: false, last: undefined };
  return {
    start: (request, operator) => start(shop, request, operator),
    list: async (limit) => {
      const rows = await withStore(() => readJobs(installation.pool, limit));
      return { running: shop.underWay?.job, ended: rows.map(endedOf) };
    },
    show: async (id) => {
      if (shop.underWay?.job.id === id) return shop.underWay.job;
      if (shop.last?.id === id) return shop.last;
      const row = await withStore(() => readJob(installation.pool, id));
      if (row === undefined) throw new CredenceError("job_unknown", "no job has this id");
      return endedOf(row);
    },
    stop: (id) => stop(shop, id),
    running: () => shop.underWay?.job,
    close: async () => {
      const under = shop.underWay;
      if (under === undefined) return;
      stop(shop, under.job.id);
      await under.over;
    },
  };
}

async function start(shop: Shop, request: JobRequest, operator: string): Promise<RunningJob> {
  if (shop.underWay !== undefined || shop.isStarting) throw busy(shop.underWay?.job);
  shop.isStarting = true;
  try {
    return begin(shop, await deedOf(shop.installation, shop.workshop, request), operator);
  } finally {
    shop.isStarting = false;
  }
}

function begin(shop: Shop, deed: Deed, operator: string): RunningJob {
  const at = shop.installation.now();
  const stopping = Promise.withResolvers<never>();
  // Nobody may be waiting for it when it comes.
  stopping.promise.catch(() => {});
  const progress: JobProgress = { step: "reading", done: 0, share: undefined };
  const job: RunningJob = { id: uuidText(newStatementId(at)), kind: deed.kind, about: deed.about, operator, startedAt: at, progress };
  const under: UnderWay = { job, isStopped: false, over: Promise.resolve(), stop: () => stopping.reject(new JobStopped()) };
  shop.underWay = under;
  under.over = run(shop, { deed, under, stopped: stopping.promise });
  return job;
}

type Running = { readonly deed: Deed; readonly under: UnderWay; readonly stopped: Promise<never> };

async function run(shop: Shop, { deed, under, stopped }: Running): Promise<void> {
  const { pool, now } = shop.installation;
  const tell = (progress: JobProgress): void => {
    if (!under.isStopped) under.job = { ...under.job, progress };
  };
  const came = await deed.run({ tell, stopped, isStopped: () => under.isStopped }).then(
    (result): Came => ({ outcome: "done", document: result }),
    (error: unknown): Came =>
      error instanceof JobStopped ? { outcome: "stopped", document: null } : { outcome: "failed", document: failureOf(error) },
  );
  const { progress: _, ...job } = under.job;
  const row: JobRow = { ...job, endedAt: now(), outcome: came.outcome, document: JSON.stringify(came.document) };
  shop.last = endedOf(row);
  // Where the store is gone the job is over all the same, and remembered here.
  await withStore(() => pool.begin((tx) => insertJob(tx, row))).catch(() => {});
  shop.underWay = undefined;
}

function stop(shop: Shop, id: string): RunningJob {
  const under = shop.underWay;
  if (under === undefined || under.job.id !== id) throw new CredenceError("job_unknown", "no job under way has this id");
  under.isStopped = true;
  under.job = { ...under.job, progress: { ...under.job.progress, step: "stopping" } };
  under.stop();
  return under.job;
}

type Came = { readonly outcome: JobRow["outcome"]; readonly document: JobResult | JobFailure | null };

async function deedOf(installation: Installation, workshop: Workshop, request: JobRequest): Promise<Deed> {
  switch (request.kind) {
    case "doctor":
      return doctorDeed(installation, workshop, request);
    case "simulate":
      return simulateDeed(installation, workshop);
    case "import":
      return importDeed(installation, workshop, request);
    case "train":
      return trainDeed(installation, workshop, request);
  }
}

/** As kept, written by us. */
export function endedOf({ document, ...row }: JobRow): EndedJob {
  const came: unknown = JSON.parse(document);
  return {
    ...row,
    result: row.outcome === "done" ? (came as JobResult) : undefined,
    failure: row.outcome === "failed" ? (came as JobFailure) : undefined,
  };
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof CredenceError) return { code: error.code, message: error.message };
  // Words of others may name a person or a path of the machine.
  return { code: "internal", message: "a mistake of ours; the server's own log has more" };
}

function busy(job: RunningJob | undefined): CredenceError {
  const details = job === undefined ? {} : { job: job.id, kind: job.kind };
  return new CredenceError("job_running", `a job is under way${job === undefined ? "" : `: ${job.kind} of ${job.about}`}; wanted none`, {
    details,
  });
}
