import { type UseMutationResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { AnswerOf } from "./answer-of.ts";
import type { paths } from "./schema.ts";
import { api, got, sendBytes } from "./server.ts";

/** How the house does, as an operator sees it. */
export type Operations = AnswerOf<"/v1/operations">;
/** The job under way and those that are over. */
export type JobList = AnswerOf<"/v1/operations/jobs">;
export type RunningJob = NonNullable<JobList["running"]>;
export type EndedJob = JobList["ended"][number];
/** What can be imported, and from what. */
export type Imports = AnswerOf<"/v1/operations/imports">;
/** A series of models, with its last training. */
export type Series = AnswerOf<"/v1/operations/models">["series"][number];
export type JobRequest = NonNullable<paths["/v1/operations/jobs"]["post"]["requestBody"]>["content"]["application/json"];

/** The one beginning of every key of what operators see: what is done anew is asked for anew. */
const OPERATIONS = "operations";

/** A rate is read as it changes; five seconds are half of the server's own slot. */
const WATCHED_MS = 5_000;

/** A bar that moves less often seems to stand. */
const PROGRESS_MS = 700;

/** How the house does, asked again while the page is looked at. */
export function useOperations() {
  return useQuery({ queryKey: [OPERATIONS, "now"], queryFn: () => got(api.GET("/v1/operations")), refetchInterval: WATCHED_MS });
}

/** Jobs; often while one is under way. Whatever a job that ends may have changed is asked for again. */
export function useJobs() {
  const queries = useQueryClient();
  return useQuery({
    queryKey: [OPERATIONS, "jobs"],
    queryFn: async () => {
      const jobs = await got(api.GET("/v1/operations/jobs"));
      const before = queries.getQueryData<JobList>([OPERATIONS, "jobs"]);
      if (before?.running !== null && before !== undefined && jobs.running === null) forgetWhatJobsChange(queries);
      return jobs;
    },
    refetchInterval: ({ state }) => (state.data?.running === null ? WATCHED_MS : PROGRESS_MS),
  });
}

function forgetWhatJobsChange(queries: ReturnType<typeof useQueryClient>): void {
  const isJobs = (key: readonly unknown[]) => key[0] === OPERATIONS && key[1] === "jobs";
  void queries.invalidateQueries({ predicate: ({ queryKey }) => !isJobs(queryKey) });
}

/** What can be imported. */
export function useImports() {
  return useQuery({ queryKey: [OPERATIONS, "imports"], queryFn: () => got(api.GET("/v1/operations/imports")) });
}

/** Every series of models. */
export function useSeries() {
  return useQuery({ queryKey: [OPERATIONS, "models"], queryFn: () => got(api.GET("/v1/operations/models")) });
}

/** Something else that operators see, under a name of its own. */
export function useOperatorsOwn<T>(name: readonly string[], read: () => Promise<T>) {
  return useQuery({ queryKey: [OPERATIONS, ...name], queryFn: read });
}

/** Does something as an operator, after which all that operators see is asked for again. */
export function useOperatorsDeed<Given, Done>(deed: (given: Given) => Promise<Done>): UseMutationResult<Done, Error, Given> {
  const queries = useQueryClient();
  return useMutation({ mutationFn: deed, onSuccess: () => queries.invalidateQueries({ queryKey: [OPERATIONS] }) });
}

/** Begins a job. */
export function useStartJob() {
  return useOperatorsDeed((body: JobRequest) => got(api.POST("/v1/operations/jobs", { body })));
}

/** Tells a job to stop. */
export function useStopJob() {
  return useOperatorsDeed((id: string) => got(api.POST("/v1/operations/jobs/{id}/stop", { params: { path: { id } } })));
}

/** Sends a file into the imports folder, piece by piece; gives the name to import it by. `tell` hears what share has gone. */
export async function sendForImport(file: File, tell: (share: number) => void): Promise<string> {
  const begun = await got(api.POST("/v1/operations/uploads", { body: { name: file.name, bytes: file.size } }));
  let { received, file: name } = begun;
  while (name === null) {
    tell(received / file.size);
    const piece = file.slice(received, received + begun.pieceBytesMax);
    ({ received, file: name } = parseReceived(await sendBytes("PUT", `/v1/operations/uploads/${begun.upload}?from=${received}`, piece)));
  }
  tell(1);
  return name;
}

/** Of the answer to a piece: the document of the API has no words for a body of bytes, and so none for this call. */
function parseReceived(told: unknown): Pick<AnswerOf<"/v1/operations/uploads", "post">, "received" | "file"> {
  return told as AnswerOf<"/v1/operations/uploads", "post">;
}
