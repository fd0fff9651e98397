import { Link } from "wouter";
import { useMyRights } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ErasureForm } from "./erasure-form.tsx";
import { ErasureRequests } from "./erasure-requests.tsx";
import { words } from "./words.ts";

/** What the subject asked to be erased, what was answered, and how to ask. */
export function MyErasurePage() {
  const t = useWords(words);
  const rights = useMyRights();
  return (
    <Page title={t.erasure.title} lead={t.erasure.lead}>
      <Await query={rights} lines={8}>
        {({ erasure }) => (
          <>
            <ErasureRequests />
            {erasure.length === 0 ? (
              <Empty title={t.erasure.noRight}>
                <p>{t.erasure.noRightMeaning}</p>
                <Link href="/my">{t.erasure.toFile}</Link>
              </Empty>
            ) : (
              <ErasureForm grounds={erasure} />
            )}
          </>
        )}
      </Await>
    </Page>
  );
}
