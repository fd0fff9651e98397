export { FillingResult } from "./filling-result.tsx";
export { JobFailure } from "./job-failure.tsx";
export { JobProgress } from "./job-progress.tsx";
