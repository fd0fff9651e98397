import type { MyRights } from "../../api/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-disputes.module.css";
import { words } from "./words.ts";

/** What the law of a register does once a record of it is contested. */
export function WhatFollows({ contest }: { readonly contest: MyRights["contests"][number] | undefined }) {
  const t = useWords(words);
  if (contest === undefined) return null;
  const { decideWithin, whileOpen, atDeadline } = contest;
  const within = decideWithin === null ? t.fresh.noTime : t.fresh.within(t.fresh.spans[decideWithin.unit](decideWithin.amount));
  return (
    <Section title={t.fresh.follows}>
      <p className={classes.text}>
        {within} {t.fresh.whileOpen[whileOpen]} {t.fresh.atDeadline[atDeadline]}
      </p>
    </Section>
  );
}
