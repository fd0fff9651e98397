import { Link } from "wouter";
import type { MyFile } from "../../api/index.ts";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./my-file.module.css";
import { words } from "./words.ts";

/** Four numbers that say how things stand, each the way to what it counts. */
export function Glance({ file }: { readonly file: MyFile }) {
  const t = useWords(words);
  const format = useFormat();
  const { records, looks, disputes, standings } = file;
  const counting = records.filter(({ state }) => state === "live").length;
  const open = disputes.filter(({ state }) => state === "open").length;
  const frozen = standings.filter(({ isFrozen }) => isFrozen).length;
  const [last] = looks;
  return (
    <ul className={classes.glance} aria-label={t.glance.label}>
      <Tile
        href="#records"
        count={records.length}
        name={t.glance.records(records.length)}
        more={t.glance.counting(format.count(counting))}
      />
      <Tile
        href="/my/looks"
        count={looks.length}
        name={t.glance.looks(looks.length)}
        more={last === undefined ? t.glance.noLook : t.glance.lastLook(format.day(last.at))}
      />
      <Tile href="/my/disputes" count={open} name={t.glance.disputes(open)} more={t.glance.contest} />
      <Tile href="/my/rights" count={frozen} name={t.glance.frozen(frozen)} more={t.glance.ofQuestions(standings.length)} />
    </ul>
  );
}

type TileProps = { readonly href: string; readonly count: number; readonly name: string; readonly more: string };

function Tile({ href, count, name, more }: TileProps) {
  const format = useFormat();
  const text = (
    <>
      <span className={classes.tileCount}>{format.count(count)}</span> <span className={classes.tileName}>{name}</span>
      <span className={classes.tileMore}>{more}</span>
    </>
  );
  // Within the page the browser's own link; wouter would leave the address.
  return <li>{href.startsWith("#") ? <a href={href}>{text}</a> : <Link href={href}>{text}</Link>}</li>;
}
