import { useMyRights } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Contacts } from "./contacts.tsx";
import { NameContact } from "./name-contact.tsx";
import { Representatives } from "./representatives.tsx";
import { words } from "./words.ts";

/** How the subject is reached, and who acts for it. */
export function MyReachPage() {
  const t = useWords(words);
  const rights = useMyRights();
  return (
    <Page title={t.reach.title} lead={t.reach.lead}>
      <Await query={rights} lines={8}>
        {({ subject }) => (
          <>
            <Contacts />
            <NameContact />
            {subject.kind === "body" ? <Representatives /> : null}
          </>
        )}
      </Await>
    </Page>
  );
}
