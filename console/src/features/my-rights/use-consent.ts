import { api, got, type MyRights, useMyDeed } from "../../api/index.ts";
import { useLanguage } from "../../ui/words/index.ts";

type Agreed = { readonly purposes: readonly string[]; readonly recipients: readonly string[]; readonly until: string };

/** Records what whoever is signed in agrees to, as this page put it to them: that is the notice which the consent names. */
export function useConsent({ keeper, jurisdiction }: MyRights, contact: string) {
  const { language } = useLanguage();
  return useMyDeed(({ purposes, recipients, until }: Agreed) =>
    got(
      api.POST("/v1/me/consents", {
        body: {
          purposes: [...purposes],
          ...(recipients.length === 0 ? {} : { recipients: [...recipients] }),
          ...(until === "" ? {} : { until }),
          controller: { name: keeper.title, address: contact, contact },
          notice: `${window.location.origin}/my/rights`,
          language,
          method: "web_form",
          // The configuration says under whose law the data is kept, and no more of where.
          storedIn: [jurisdiction],
        },
      }),
    ),
  );
}
