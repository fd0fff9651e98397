import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api, got, type paths } from "../../api/index.ts";
import { useLanguage } from "../../ui/words/index.ts";

/** What can be asked here, and whom to look up first. */
export type Welcome = paths["/v1/welcome"]["get"]["responses"]["200"]["content"]["application/json"];
export type Question = Welcome["questions"][number];

/** Offices, places and firms that were found. */
export type Bodies = paths["/v1/bodies"]["get"]["responses"]["200"]["content"]["application/json"];
export type FoundBody = Bodies["bodies"][number];

export function useWelcome() {
  const { language } = useLanguage();
  return useQuery({ queryKey: ["welcome", language], queryFn: () => got(api.GET("/v1/welcome")) });
}

/** As many as are looked through before more is typed. */
const SHOWN = 12;

export function useBodies(text: string) {
  const { language } = useLanguage();
  const search = text.trim();
  return useQuery({
    queryKey: ["bodies", search, language],
    queryFn: () => got(api.GET("/v1/bodies", { params: { query: { search, limit: SHOWN } } })),
    enabled: search !== "",
    placeholderData: keepPreviousData,
  });
}
