import type { ComponentType } from "react";
import { Page } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AuthoritiesSection } from "./authorities-section.tsx";
import { GrowthSection } from "./growth-section.tsx";
import { NowSection } from "./now-section.tsx";
import { SourcesSection } from "./sources-section.tsx";
import { words } from "./words.ts";

/** What verifies the log in the reader's browser: of another feature, and so handed in. */
export type VerifiedLogSlot = ComponentType;

/** `/log`: the log for people. */
export function LogPage({ Verified }: { readonly Verified?: VerifiedLogSlot }) {
  const t = useWords(words);
  return (
    <Page title={t.title} lead={t.lead}>
      <NowSection>{Verified === undefined ? null : <Verified />}</NowSection>
      <GrowthSection />
      <SourcesSection />
      <AuthoritiesSection />
    </Page>
  );
}
