import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { ChangesSection } from "./changes-section.tsx";
import { DutiesSection } from "./duties-section.tsx";
import { NeverSection } from "./never-section.tsx";
import { PurposesSection } from "./purposes-section.tsx";
import { RefusalsSection } from "./refusals-section.tsx";
import { RegistersSection } from "./registers-section.tsx";
import { useHouseLaw } from "./use-house-law.ts";
import { words } from "./words.ts";

/** The law of this house: what is recorded and asked, on what ground, for how long, and what is refused. */
export function LawPage() {
  const t = useWords(words);
  const query = useHouseLaw();
  return (
    <Page title={t.title} lead={t.lead}>
      <Await query={query} lines={16}>
        {(law) => (
          <>
            <PurposesSection law={law} />
            <RegistersSection law={law} />
            <NeverSection law={law} />
            <DutiesSection law={law} />
            <ChangesSection law={law} />
            <RefusalsSection law={law} />
          </>
        )}
      </Await>
    </Page>
  );
}
