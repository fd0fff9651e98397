import type { MyRights } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { Empty } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { FrozenPurpose } from "./frozen-purpose.tsx";
import classes from "./my-rights.module.css";
import { StopPurpose } from "./stop-purpose.tsx";
import { words } from "./words.ts";

type Purpose = MyRights["purposes"][number];

/** Each question that may be asked, and whether it is stopped. */
export function Freezes({ rights }: { readonly rights: MyRights }) {
  const t = useWords(words);
  if (rights.subject.kind === "body") {
    return (
      <Section title={t.freeze.title}>
        <p className={classes.quiet}>{t.freeze.bodies}</p>
      </Section>
    );
  }
  return (
    <Section title={t.freeze.title} lead={t.freeze.lead}>
      {rights.purposes.length === 0 ? <Empty title={t.freeze.none} /> : null}
      <ul className={classes.items}>
        {rights.purposes.map((purpose) => (
          <li key={purpose.purpose} className={classes.item}>
            <PurposePart rights={rights} purpose={purpose} />
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>{t.freeze.exempt}</p>
    </Section>
  );
}

function PurposePart({ rights, purpose }: { readonly rights: MyRights; readonly purpose: Purpose }) {
  const t = useWords(words);
  const freezes = rights.freezes.filter((freeze) => freeze.purpose === purpose.purpose);
  const askers = purpose.askers.map(({ title }) => title).join(t.list);
  const isStopped = freezes.length > 0;
  return (
    <>
      <h3 className={classes.itemTitle}>
        {purpose.question} <Pill tone={isStopped ? "warn" : "plain"}>{isStopped ? t.freeze.stopped : t.freeze.open}</Pill>
      </h3>
      <p className={classes.quiet}>{askers === "" ? t.freeze.nobody : t.freeze.askers(askers)}</p>
      {isStopped ? (
        freezes.map((freeze) => <FrozenPurpose key={freeze.subject} freeze={freeze} rights={rights} purpose={purpose} />)
      ) : (
        <StopPurpose purpose={purpose.purpose} />
      )}
    </>
  );
}
