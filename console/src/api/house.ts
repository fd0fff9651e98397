import { useQuery } from "@tanstack/react-query";
import type { paths } from "./schema.ts";
import { api, got } from "./server.ts";

/** What every page says of the house it is in. */
export type House = paths["/v1/house"]["get"]["responses"]["200"]["content"]["application/json"];

/** It changes when the operator changes it, or when the first record comes. */
const FRESH_MS = 60_000;

/** The house: its name, whether it is simulated, conformant, and holds anything. The page brings it along, so that nothing moves when it comes. */
export function useHouse() {
  return useQuery({ queryKey: ["house"], queryFn: () => got(api.GET("/v1/house")), staleTime: FRESH_MS, initialData: houseInPage });
}

function houseInPage(): House | undefined {
  const said = document.querySelector<HTMLMetaElement>('meta[name="credence-house"]')?.content;
  return said === undefined ? undefined : (JSON.parse(said) as House);
}
