import { Link } from "wouter";
import type { Operations } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

/** How far the log and the notices are behind what was done. */
export function FlowSection({ now: { log, notices } }: { readonly now: Pick<Operations, "log" | "notices"> }) {
  const t = useWords(words);
  const { count, fromNow } = useFormat();
  const since = (seconds: number) => fromNow(-seconds * 1_000);
  return (
    <Section title={t.now.flow}>
      <p className={classes.said}>
        {log.waiting === 0 ? t.now.logUpToDate(count(log.size)) : t.now.logWaiting(count(log.waiting), since(log.lagSeconds))}{" "}
        <Link href="/log">{t.now.toLog}</Link>
      </p>
      <p className={classes.said}>
        {notices.waiting === 0 ? t.now.noticesUpToDate : t.now.noticesWaiting(count(notices.waiting), since(notices.lagSeconds))}
        {notices.failed === 0 ? null : ` ${t.now.noticesFailed(count(notices.failed))}`}
      </p>
    </Section>
  );
}
