import { Link } from "wouter";
import { HolderNav } from "../../ui/holder-nav/index.ts";
import { Page, Section } from "../../ui/page/index.ts";
import { Await, Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AskForm } from "./ask-form.tsx";
import { ChecksTable } from "./checks-table.tsx";
import { useChecks } from "./use-checks.ts";
import { useOwnPurposes } from "./use-own-purposes.ts";
import { words } from "./words.ts";

const LATELY = 5;

/** A subscriber asks one question, and sees what it asked last. */
export function AskPage() {
  const t = useWords(words).ask;
  const { query, questionOf } = useOwnPurposes();
  return (
    <Page title={t.title} lead={t.lead}>
      <HolderNav of="subscriber" />
      <Section title={t.form}>
        <Await query={query} lines={8}>
          {(purposes) =>
            purposes.length === 0 ? (
              <Empty title={t.noPurpose}>
                {t.noPurposeMeaning} <Link href="/law">{t.noPurposeMore}</Link>
              </Empty>
            ) : (
              <AskForm purposes={purposes} questionOf={questionOf} />
            )
          }
        </Await>
      </Section>
      <Lately questionOf={questionOf} />
    </Page>
  );
}

function Lately({ questionOf }: { readonly questionOf: (name: string) => string }) {
  const t = useWords(words).ask;
  const checks = useChecks({ limit: LATELY });
  return (
    <Section title={t.lately}>
      <Await query={checks} lines={LATELY}>
        {({ checks: lately }) => (
          <>
            <ChecksTable checks={lately} questionOf={questionOf} />
            {lately.length === LATELY ? <Link href="/ask/checks">{t.all}</Link> : null}
          </>
        )}
      </Await>
    </Section>
  );
}
