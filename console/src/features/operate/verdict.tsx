import { Link } from "wouter";
import type { Operations } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { type Concern, concernsIn } from "./concerns.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

/** The house in one sentence, and each thing that wants a look. */
export function Verdict({ now }: { readonly now: Operations }) {
  const t = useWords(words);
  const concerns = concernsIn(now);
  const isWell = concerns.length === 0;
  return (
    <section className={classes.verdict} data-well={isWell} aria-label={t.now.verdict}>
      <p className={classes.sentence} role="status">
        {isWell ? t.now.well : concerns.length === 1 ? t.now.oneConcern : t.now.concerns(concerns.length)}
      </p>
      {isWell ? null : (
        <ul className={classes.concerns}>
          {concerns.map((concern) => (
            <li key={concern.what}>
              <ConcernText concern={concern} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ConcernText({ concern }: { readonly concern: Concern }) {
  const t = useWords(words);
  const format = useFormat();
  switch (concern.what) {
    case "overdue":
      return <Link href="/operate/work">{t.now.overdue(format.count(concern.count))}</Link>;
    case "soon":
      return <Link href="/operate/work">{t.now.soon(format.count(concern.count))}</Link>;
    case "logBehind":
      return t.now.logBehind(format.count(Math.round(concern.seconds)));
    case "noticesBehind":
      return t.now.noticesBehind(format.fromNow(-concern.seconds * 1_000));
    case "noticesFailed":
      return t.now.noticesFailed(format.count(concern.count));
    case "faults":
      return t.now.faults(format.count(concern.count));
    case "diskFull":
      return t.now.diskFull(format.bytes(concern.bytes));
  }
}
