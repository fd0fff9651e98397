import { Link } from "wouter";
import type { Operations } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { Pill } from "../../ui/pill/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";
import { words as workWords } from "./work-words.ts";

type Waiting = Operations["work"]["disputes"];

/** What waits for an operator: each a way to its list. */
export function WorkTiles({ work }: { readonly work: Operations["work"] }) {
  const t = useWords(words);
  const w = useWords(workWords);
  const quiet = (waiting: number): Waiting => ({ waiting, soon: 0, overdue: 0 });
  return (
    <nav aria-label={t.now.waiting} className={classes.tiles}>
      <Tile name={w.work.disputes} href="/operate/work" waiting={work.disputes} />
      <Tile name={w.work.erasures} href="/operate/work?of=erasures" waiting={work.erasures} />
      <Tile name={w.work.reviews} href="/ask/reviews" waiting={work.reviews} />
      <Tile name={w.work.verifications} href="/operate/work?of=verifications" waiting={quiet(work.verifications)} />
      <Tile name={w.work.law} href="/operate/work?of=law" waiting={quiet(work.lawChanges)} />
    </nav>
  );
}

type TileProps = { readonly name: string; readonly href: string; readonly waiting: Waiting };

function Tile({ name, href, waiting: { waiting, soon, overdue } }: TileProps) {
  const t = useWords(words);
  const { count } = useFormat();
  return (
    <Link href={href} className={classes.tile}>
      <span className={classes.tileName}>{name}</span>
      <span className={classes.figure}>{count(waiting)}</span>
      {overdue > 0 ? <Pill tone="bad">{t.now.tileOverdue(count(overdue))}</Pill> : null}
      {soon > 0 ? <Pill tone="warn">{t.now.tileSoon(count(soon))}</Pill> : null}
      {overdue + soon === 0 ? <span className={classes.small}>{waiting === 0 ? t.now.tileNothing : t.now.tileInTime}</span> : null}
    </Link>
  );
}
