import { Link } from "wouter";
import { useWords } from "../../ui/words/index.ts";
import classes from "./look-up.module.css";
import type { Question } from "./welcome.ts";
import { words } from "./words.ts";

/** What can be asked here, and by whom. */
export function Questions({ questions }: { readonly questions: readonly Question[] }) {
  const t = useWords(words);
  return (
    <section className={classes.part} aria-labelledby="questions">
      <h2 id="questions">{t.questions}</h2>
      <p className={classes.quiet}>{t.questionsLead}</p>
      <ul className={classes.questions}>
        {questions.map(({ purpose, question, isPublic }) => (
          <li key={purpose}>
            <span className={classes.question}>{question}</span>
            <span className={classes.quiet}>
              {isPublic ? t.open : t.keyed}
              {isPublic ? null : (
                <>
                  {" · "}
                  <Link href="/ask">{t.askWith}</Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
