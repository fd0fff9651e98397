import { useState } from "react";
import { api, got, useMine } from "../../api/index.ts";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { KeyForm } from "./key-form.tsx";
import { KeysTable } from "./keys-table.tsx";
import { NewKey } from "./new-key.tsx";
import { useHolder } from "./use-holder.ts";
import { words } from "./words.ts";

/** The keys of a source or a subscriber: make one, see it once, revoke it. */
export function KeysPage() {
  const t = useWords(words).keys;
  const holder = useHolder();
  const [secret, setSecret] = useState<string>();
  const keys = useMine(["keys"], () => got(api.GET("/v1/own-keys")));
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of={holder} />
      <Await query={keys} lines={8}>
        {(data) => (
          <>
            <Section title={t.make} lead={t.makeLead}>
              {secret === undefined ? (
                <KeyForm own={data.keys.find(({ isThisOne }) => isThisOne)} made={setSecret} />
              ) : (
                <NewKey secret={secret} hide={() => setSecret(undefined)} />
              )}
            </Section>
            <Section title={t.list}>
              <KeysTable keys={data.keys} />
            </Section>
          </>
        )}
      </Await>
    </Page>
  );
}
