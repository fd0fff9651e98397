import { Link } from "wouter";
import { useWords } from "../../ui/words/index.ts";
import classes from "./look-up.module.css";
import { words } from "./words.ts";

/** What a reader can rely on here, in three. */
export function Promises() {
  const t = useWords(words);
  const { honest, fair, proven } = t.promises;
  return (
    <section className={classes.part} aria-labelledby="promises">
      <h2 id="promises">{t.promises.title}</h2>
      <div className={classes.promises}>
        <div>
          <h3>{honest.title}</h3>
          <p>{honest.text}</p>
        </div>
        <div>
          <h3>{fair.title}</h3>
          <p>
            {fair.text} <Link href="/my">{fair.link}</Link>
          </p>
        </div>
        <div>
          <h3>{proven.title}</h3>
          <p>
            {proven.text} <Link href="/log">{proven.link}</Link>
          </p>
        </div>
      </div>
    </section>
  );
}
