import { Link } from "wouter";
import { subjectName } from "../../ui/subject-name/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./look-up.module.css";
import type { Welcome } from "./welcome.ts";
import { standingAt } from "./where-to.ts";
import { words } from "./words.ts";

/** A few to look up first, each for what it shows; nothing where there are none that may be named. */
export function Examples({ told: { examples, questions, isSimulated } }: { readonly told: Welcome }) {
  const t = useWords(words);
  if (examples.length === 0) return null;
  const asked = new Map(questions.map(({ purpose, question }) => [purpose, question]));
  return (
    <section className={classes.part} aria-labelledby="examples">
      <h2 id="examples">{t.examples}</h2>
      <p className={classes.quiet}>{isSimulated ? t.examplesSimulated : t.examplesLead}</p>
      <ul className={classes.cards}>
        {examples.map(({ purpose, identifier, shows }) => {
          const { name, place } = subjectName(identifier);
          return (
            <li key={`${purpose} ${shows}`}>
              <Link href={standingAt(purpose, identifier)} className={classes.card}>
                <span className={classes.shows} data-shows={shows}>
                  {t.shows[shows]}
                </span>
                <b>
                  <bdi>{name}</bdi>
                  {place === undefined ? null : <span className={classes.place}> {place}</span>}
                </b>
                <span className={classes.quiet}>{asked.get(purpose)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
