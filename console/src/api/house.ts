import { useQuery } from "@tanstack/react-query";
import type { paths } from "./schema.ts";
import { api, got } from "./server.ts";

/** What every page says of the house it is in. */
export type House = paths["/v1/house"]["get"]["responses"]["200"]["content"]["application/json"];

/** The house: its name, whether it is simulated, conformant, and holds anything. */
export function useHouse() {
  return useQuery({ queryKey: ["house"], queryFn: () => got(api.GET("/v1/house")), staleTime: 60_000 });
}
