import { type MyRights, useMyRights } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ConsentForm } from "./consent-form.tsx";
import { Consents } from "./consents.tsx";
import { Freezes } from "./freezes.tsx";
import { words } from "./words.ts";

/** What may be asked about the subject, what of it is stopped, and what it agreed to. */
export function MyRightsPage() {
  const t = useWords(words);
  const rights = useMyRights();
  return (
    <Page title={t.title} lead={t.lead}>
      <Await query={rights} lines={10}>
        {(data) => <Parts rights={data} />}
      </Await>
    </Page>
  );
}

function Parts({ rights }: { readonly rights: MyRights }) {
  return (
    <>
      <Freezes rights={rights} />
      <Consents rights={rights} />
      {rights.subject.kind === "person" ? <ConsentForm rights={rights} /> : null}
    </>
  );
}
