import type { ComponentType } from "react";
import { Page } from "../../ui/page/index.ts";
import { Await, Later } from "../../ui/states/index.ts";
import { subjectName } from "../../ui/subject-name/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { AboutSection } from "./about-section.tsx";
import { CountsSection } from "./counts-section.tsx";
import { CourseSection } from "./course-section.tsx";
import { DisputedSection } from "./disputed-section.tsx";
import { NotShown } from "./not-shown.tsx";
import { ReasonsSection } from "./reasons-section.tsx";
import { RecordsSection } from "./records-section.tsx";
import { type ShownStanding, useShownStanding } from "./shown-standing.ts";
import { Verdict } from "./verdict.tsx";
import { words } from "./words.ts";

export type { ShownStanding } from "./shown-standing.ts";

/** What stands beside the answer and verifies it: of another feature, and so handed in. */
export type VerifiedSlot = ComponentType<{ readonly purpose: string; readonly shown: ShownStanding }>;

/** `/standing/{purpose}/{subject}`: one standing in one sentence, then in a picture, then why. */
export function StandingPage({ Verified }: { readonly Verified?: VerifiedSlot }) {
  const t = useWords(words);
  const { purpose, subject } = namedIn(window.location.pathname);
  const query = useShownStanding(purpose, subject);
  const { name, place } = subjectName(query.data?.subject ?? subject);
  if (query.isError) return <NotShown error={query.error} subject={name} again={() => void query.refetch()} />;
  return (
    <Page title={name} tabTitle={t.tab(name)} lead={place}>
      <Await query={query} lines={14}>
        {(shown) => (
          <>
            <Verdict shown={shown} />
            {Verified === undefined ? null : <Verified purpose={purpose} shown={shown} />}
            <ReasonsSection said={shown.said} />
            <Later>
              <CourseSection shown={shown} />
              <CountsSection shown={shown} />
              <DisputedSection contested={shown.contested} suspended={shown.suspended} />
              {shown.kind === "body" ? <RecordsSection subject={shown.subject} /> : null}
              <AboutSection shown={shown} purpose={purpose} />
            </Later>
          </>
        )}
      </Await>
    </Page>
  );
}

/** From the address itself: the router decodes it by halves, and an identifier may have any sign in it. */
function namedIn(path: string): { readonly purpose: string; readonly subject: string } {
  const [, , purpose = "", ...subject] = path.split("/").map(decoded);
  return { purpose, subject: subject.join("/") };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A broken escape is nobody's identifier, and is told as it stands.
    return part;
  }
}
