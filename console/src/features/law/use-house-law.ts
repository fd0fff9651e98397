import { useQuery } from "@tanstack/react-query";
import { api, got } from "../../api/index.ts";
import { useLanguage } from "../../ui/words/index.ts";

/** The law as it is, as it is told in the reader's language, and the registers and purposes to the letter. */
export function useHouseLaw() {
  const { language } = useLanguage();
  return useQuery({ queryKey: ["house-law", language], queryFn: fetchHouseLaw });
}

async function fetchHouseLaw() {
  const [law, told, { registers }, { purposes }] = await Promise.all([
    got(api.GET("/v1/law")),
    got(api.GET("/v1/law/words")),
    got(api.GET("/v1/registers")),
    got(api.GET("/v1/purposes")),
  ]);
  return { law, told, registers, purposes };
}

export type HouseLaw = Awaited<ReturnType<typeof fetchHouseLaw>>;

/** What the sections of the page are made of. */
export type WithLaw = { readonly law: HouseLaw };
