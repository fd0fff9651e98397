import { Link } from "wouter";
import { useHouse } from "../../api/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { words } from "../words.ts";
import classes from "./shell.module.css";

/** What must be known of this house before anything else it says. */
export function Notices() {
  const t = useWords(words);
  const { data: house } = useHouse();
  if (house === undefined || (!house.isSimulated && house.isConformant)) return null;
  return (
    <aside className={classes.notices} aria-label={t.notices}>
      {house.isSimulated ? <p>{t.simulated}</p> : null}
      {house.isConformant ? null : (
        <p>
          {t.notConformant} <Link href="/law">{t.why}</Link>
        </p>
      )}
    </aside>
  );
}
