import type { EndedJob } from "../../api/index.ts";

/** A candidate, as the job that trained it told it. */
export type Candidate = Extract<NonNullable<EndedJob["result"]>, { kind: "train" }>["candidate"];
