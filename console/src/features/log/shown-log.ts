import { useQuery } from "@tanstack/react-query";
import { api, got, Problem, type paths } from "../../api/index.ts";

/** The log as it stands. */
export type ShownLog = paths["/v1/log"]["get"]["responses"]["200"]["content"]["application/json"];

/** A checkpoint comes each second while there is work: who watches sees it grow. */
const REFRESH_MS = 5_000;

/** How the log stands, asked for again while somebody looks. */
export function useShownLog() {
  return useQuery({ queryKey: ["log"], queryFn: () => got(api.GET("/v1/log")), refetchInterval: REFRESH_MS });
}

/** How it grew in so many days. */
export function useGrowth(days: number) {
  return useQuery({ queryKey: ["log", "growth", days], queryFn: () => got(api.GET("/v1/log/growth", { params: { query: { days } } })) });
}

/** Whether the answer is that there is no log yet: nothing was recorded. */
export function isWithoutLog(error: unknown): boolean {
  return error instanceof Problem && error.code === "log_part_unknown";
}
