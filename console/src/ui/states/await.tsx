import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./failure.tsx";
import { Loading } from "./loading.tsx";

type AwaitProps<T> = {
  readonly query: UseQueryResult<T>;
  /** How many lines what comes will about take, so that nothing jumps. */
  readonly lines?: number;
  readonly children: (data: T) => ReactNode;
};

/** What was asked for, once it is there; until then, and where it cannot be had, what a reader has to know. */
export function Await<T>({ query, lines = 4, children }: AwaitProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <Failure error={query.error} again={() => void query.refetch()} />;
  return <Loading lines={lines} />;
}
