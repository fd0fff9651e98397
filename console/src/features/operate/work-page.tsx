import { Link } from "wouter";
import { useUrlState } from "../../ui/url-state/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { DisputesList } from "./disputes-list.tsx";
import { ErasuresList } from "./erasures-list.tsx";
import { LawChanges } from "./law-changes.tsx";
import classes from "./operate.module.css";
import { OperatorsPage } from "./operators-page.tsx";
import { VerificationsList } from "./verifications-list.tsx";
import { words } from "./work-words.ts";

/** `/operate/work?of=erasures`: what waits for an operator, the least time left first. */
export function WorkPage() {
  const t = useWords(words);
  const [of] = useUrlState("of", "disputes");
  const parts = [
    { of: "disputes", name: t.work.disputes, href: "/operate/work" },
    { of: "erasures", name: t.work.erasures, href: "/operate/work?of=erasures" },
    { of: "verifications", name: t.work.verifications, href: "/operate/work?of=verifications" },
    { of: "law", name: t.work.law, href: "/operate/work?of=law" },
  ];
  return (
    <OperatorsPage title={t.work.title} lead={t.work.lead}>
      <nav aria-label={t.work.parts} className={classes.tabs}>
        {parts.map((part) => (
          <Link key={part.of} href={part.href} className={classes.tab} aria-current={part.of === of ? "true" : undefined}>
            {part.name}
          </Link>
        ))}
      </nav>
      <Part of={of} />
    </OperatorsPage>
  );
}

function Part({ of }: { readonly of: string }) {
  if (of === "erasures") return <ErasuresList />;
  if (of === "verifications") return <VerificationsList />;
  if (of === "law") return <LawChanges />;
  return <DisputesList />;
}
