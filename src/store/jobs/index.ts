/** What operators have done and see of the store: jobs that are over, its size, what waits for them. */
export { insertJob, type JobKind, type JobRow, readJob, readJobs, readLastTrainings } from "./job-rows.ts";
export { readStoreSize, type StoreSize, type TableSize } from "./store-size.ts";
export { readWorkLeft, type Waiting, type WorkLeft } from "./work-left.ts";
