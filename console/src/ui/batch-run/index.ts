export { BatchProgress } from "./batch-progress.tsx";
export type { Batch, BatchRun, RunState } from "./batch-run.ts";
export { FileField } from "./file-field.tsx";
export { inBatches } from "./in-batches.ts";
export { useBatchRun } from "./use-batch-run.ts";
