import type { JobKind, JobRow } from "../../store/jobs/index.ts";
import type { ExaminationProgress, Finding } from "../doctor/index.ts";
import type { ImportSummary } from "../import-records.ts";
import type { TrainedCandidate } from "./trained-candidate.ts";

/** What an operator wants done. */
export type JobRequest =
  /** Whether the store is sound; `isDeep`: every body is opened. */
  | { readonly kind: "doctor"; readonly isDeep: boolean }
  /** The configuration's demonstration into an empty store, or the rest of it into a simulated one. */
  | { readonly kind: "simulate" }
  /** A data set that ships, from a file or folder of the imports folder. */
  | { readonly kind: "import"; readonly pack: string; readonly dataset: string; readonly file: string }
  /** A candidate for a purpose, or for those who ask and name themselves, judged on the last `last` of its outcomes. */
  | { readonly kind: "train"; readonly purpose: string; readonly isAsker: boolean; readonly last: number };

/** How far a job is: what is being done, how much of it was, and of how much where that is known (0 to 1). */
export type JobProgress = { readonly step: JobStep; readonly done: number; readonly share: number | undefined };

/** Of a doctor the rule, else what is being done. */
export type JobStep = ExaminationProgress["check"] | "reading" | "fitting" | "comparing" | "stopping";

/** A job under way. Instants are UTC microseconds. */
export type RunningJob = Pick<JobRow, "id" | "kind" | "about" | "operator" | "startedAt"> & { readonly progress: JobProgress };

/** What came of a job. */
export type JobResult =
  | { readonly kind: "doctor"; readonly isSound: boolean; readonly isDeep: boolean; readonly findings: readonly Finding[] }
  | { readonly kind: "import" | "simulate"; readonly summary: ImportSummary; readonly modelsFitted: number }
  | { readonly kind: "train"; readonly candidate: TrainedCandidate };

/** Why a job failed: a code of the error table, and the error's words. */
export type JobFailure = { readonly code: string; readonly message: string };

/** A job that is over. */
export type EndedJob = Omit<JobRow, "document"> & { readonly result: JobResult | undefined; readonly failure: JobFailure | undefined };

/** What a job is given while it runs: where it tells how far it is, and what ends it early. */
export type JobControl = {
  readonly tell: (progress: JobProgress) => void;
  /** Rejects when the job is to stop. */
  readonly stopped: Promise<never>;
  readonly isStopped: () => boolean;
};

/** What is to be done, checked before it begins. */
export type Deed = { readonly kind: JobKind; readonly about: string; readonly run: (control: JobControl) => Promise<JobResult> };

/** A job was told to stop. It is no failure, and never leaves this folder. */
export class JobStopped extends Error {}
