import { type AnswerOf, api, got, useMine } from "../../api/index.ts";

/** A dispute as lists show it. */
export type ListedDispute = AnswerOf<"/v1/disputes">["disputes"][number];

/** One dispute, with its files. */
export type Dispute = AnswerOf<"/v1/disputes/{id}">;

/** What it is about. */
export type Contested = AnswerOf<"/v1/disputes/{id}/record">;

const ROWS = 25;

/** The disputes of a source: those that wait for it, or all. */
export function useDisputes(list: "waiting" | "all", after: string) {
  const query = { list, limit: ROWS, ...(after === "" ? {} : { cursor: after }) };
  return useMine(["disputes", list, after], () => got(api.GET("/v1/disputes", { params: { query } })));
}

/** One of them. */
export function useDispute(id: string) {
  return useMine(["dispute", id], () => got(api.GET("/v1/disputes/{id}", { params: { path: { id } } })));
}

/** The record that it is about. */
export function useContested(id: string) {
  return useMine(["contested", id], () => got(api.GET("/v1/disputes/{id}/record", { params: { path: { id } } })));
}

/** What of a dispute the source owes, if anything. */
export function owedBySource({ dues }: Pick<ListedDispute, "dues">) {
  return dues.find(({ owedBy }) => owedBy === "source");
}
