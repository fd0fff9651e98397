import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "wouter";
import { type AnswerOf, api, got } from "../../api/index.ts";
import { useUrlState } from "../../ui/url-state/index.ts";

/** A page of bodies with their standings. */
export type BodyList = AnswerOf<"/v1/standings">;

/** One body of it. */
export type Body = BodyList["standings"][number];

/** Every order that a list can be in, as the address has it. */
export const ORDERS = ["best", "worst", "most", "name"] as const;
export type Order = (typeof ORDERS)[number];

export const GRADES = ["A", "B", "C", "D", "E"] as const;
type Grade = (typeof GRADES)[number];

/** As many as fit one look at a picture. */
const ROWS = 20;

/** What of a list is shown, kept in the address. */
export function useListState() {
  const [order, setOrder] = useUrlState("order", "best");
  const [grade, setGrade] = useUrlState("grade", "");
  const [parts] = useSearchParams();
  return {
    order: ORDERS.find((each) => each === order) ?? "best",
    setOrder: (next: Order) => setOrder(next, ["after"]),
    grade: GRADES.find((each) => each === grade),
    setGrade: (next: Grade | undefined) => setGrade(next ?? "", ["after"]),
    after: parts.get("after") ?? undefined,
  };
}

export type ListState = ReturnType<typeof useListState>;

/** The bodies on a page of the list; those of the page before stay until they are there. */
export function useBodies(purpose: string, { order, grade, after }: ListState) {
  const query = {
    purpose,
    order,
    counts: "enough" as const,
    limit: ROWS,
    ...(grade === undefined ? {} : { grade }),
    ...(after === undefined ? {} : { cursor: after }),
  };
  return useQuery({
    queryKey: ["bodies", query],
    queryFn: () => got(api.GET("/v1/standings", { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** Where the whole list lies as CSV. */
export function csvOf(purpose: string, { order, grade }: Pick<ListState, "order" | "grade">): string {
  const query = new URLSearchParams({ purpose, order, counts: "enough", ...(grade === undefined ? {} : { grade }) });
  return `/v1/standings.csv?${query}`;
}
