import type { ComponentType } from "react";
import { Page } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AuthoritiesSection } from "./authorities-section.tsx";
import { EarlierSection } from "./earlier-section.tsx";
import { GrowthSection } from "./growth-section.tsx";
import { KindsSection } from "./kinds-section.tsx";
import { NowSection } from "./now-section.tsx";
import { useShownLog } from "./shown-log.ts";
import { SourcesSection } from "./sources-section.tsx";
import { WitnessesSection } from "./witnesses-section.tsx";
import { words } from "./words.ts";

/** What verifies the log in the reader's browser: of another feature, and so handed in. */
export type VerifiedLogSlot = ComponentType;

/** `/log`: the log for people. */
export function LogPage({ Verified }: { readonly Verified?: VerifiedLogSlot }) {
  const t = useWords(words);
  const { data: log } = useShownLog();
  return (
    <Page title={t.title} lead={t.lead}>
      <NowSection>{Verified === undefined ? null : <Verified />}</NowSection>
      <GrowthSection />
      {log === undefined ? null : <WitnessesSection witnesses={log.witnesses} />}
      <SourcesSection />
      <AuthoritiesSection />
      {log === undefined ? null : <KindsSection kinds={log.kinds} />}
      {log === undefined || log.earlier.length === 0 ? null : <EarlierSection earlier={log.earlier} />}
    </Page>
  );
}
