import { useQuery } from "@tanstack/react-query";
import { type AnswerOf, api, got } from "../../api/index.ts";

/** A replay of a purpose's history, as it was measured. */
export type Backtest = NonNullable<AnswerOf<"/v1/purposes/{name}/backtest">["backtest"]>;

/** What attacks cost, as it was measured. */
export type Attack = NonNullable<AnswerOf<"/v1/purposes/{name}/attack-costs">["attack"]>;

/** A month of answers that were given. */
export type TruthMonth = AnswerOf<"/v1/purposes/{name}/truth">["months"][number];

/** It is measured a few times a month. */
const FRESH_MS = 300_000;

/** The last replay of a purpose's history; `null` where none was kept. */
export function useBacktest(name: string) {
  return useQuery({
    queryKey: ["backtest", name],
    queryFn: async () => await got(api.GET("/v1/purposes/{name}/backtest", { params: { path: { name } } })),
    staleTime: FRESH_MS,
  });
}

/** What attacks on its market cost; `null` where nobody measured it. */
export function useAttack(name: string) {
  return useQuery({
    queryKey: ["attack-costs", name],
    queryFn: async () => await got(api.GET("/v1/purposes/{name}/attack-costs", { params: { path: { name } } })),
    staleTime: FRESH_MS,
  });
}

/** The months of answers that were given, the latest first. */
export function useTruth(name: string) {
  return useQuery({
    queryKey: ["truth", name],
    queryFn: async () => (await got(api.GET("/v1/purposes/{name}/truth", { params: { path: { name } } }))).months,
    staleTime: FRESH_MS,
  });
}
