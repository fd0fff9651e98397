import { useQuery } from "@tanstack/react-query";
import { api, got, type paths } from "../../api/index.ts";
import { useLanguage } from "../../ui/words/index.ts";

/** A standing that is open to all, as the server tells it. */
export type ShownStanding = paths["/v1/standings/{subject}"]["get"]["responses"]["200"]["content"]["application/json"];

/** Each fetch of it is a look, which is counted: it is fetched once, and again only when the page is opened anew. */
export function useShownStanding(purpose: string, subject: string) {
  const { language } = useLanguage();
  return useQuery({
    queryKey: ["standing", purpose, subject, language],
    queryFn: () => got(api.GET("/v1/standings/{subject}", { params: { path: { subject }, query: { purpose } } })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
}
