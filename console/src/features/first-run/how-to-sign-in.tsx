import { Button } from "@mantine/core";
import { Link } from "wouter";
import { Section } from "../../ui/page/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./first-run.module.css";
import { words } from "./words.ts";

/** What somebody types where the server runs; it is no phrase of any language. */
const COMMAND = "npm run credence -- keys create --role operator --for YOUR-NAME";

/** Where an operator's key is, and what to do with it. */
export function HowToSignIn({ isSomebody }: { readonly isSomebody: boolean }) {
  const t = useWords(words);
  const { start, lost, enter } = t.signInSteps;
  return (
    <Section title={t.signInTitle}>
      {isSomebody ? <p>{t.notOperator}</p> : null}
      <ol className={classes.steps}>
        <li>{start}</li>
        <li>
          {lost}
          <code className={classes.command} dir="ltr">
            {COMMAND}
          </code>
        </li>
        <li>{enter}</li>
      </ol>
      <div>
        <Button component={Link} href="/sign-in?to=%2Fstart">
          {t.signIn}
        </Button>
      </div>
    </Section>
  );
}
