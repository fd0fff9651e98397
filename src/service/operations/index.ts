/** What operators have done and watch: jobs, candidates put in use, files that are to be imported, and how the store does. */
export { type Activated, activateCandidate } from "./activate-candidate.ts";
export { type InboxFile, listInbox } from "./inbox.ts";
export type { EndedJob, JobRequest, JobResult, RunningJob } from "./job.ts";
export { listSeries, type SeriesState } from "./list-series.ts";
export { type JobList, type Jobs, openJobs } from "./open-jobs.ts";
export { type Operations, readOperations } from "./read-operations.ts";
export type { TrainedCandidate } from "./trained-candidate.ts";
export { openUploads, PIECE_BYTES_MAX, UPLOAD_BYTES_MAX, type Upload, type Uploads } from "./uploads.ts";
export { BARE_WORKSHOP, type ImportableSet, type Workshop } from "./workshop.ts";
