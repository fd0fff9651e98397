import { useQuery } from "@tanstack/react-query";
import type { paths } from "./schema.ts";
import { api, got } from "./server.ts";

/** A purpose as it is declared, with what serves it. */
export type Purpose = paths["/v1/purposes"]["get"]["responses"]["200"]["content"]["application/json"]["purposes"][number];

/** Every purpose that may be asked here. */
export function usePurposes() {
  return useQuery({ queryKey: ["purposes"], queryFn: async () => (await got(api.GET("/v1/purposes"))).purposes });
}
