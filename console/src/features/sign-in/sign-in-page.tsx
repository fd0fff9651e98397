import { useSearchParams } from "wouter";
import { useWho } from "../../api/index.ts";
import { Page } from "../../ui/page/index.ts";
import { Await } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { Here } from "./here.tsx";
import { KeyDoor } from "./key-door.tsx";
import { OwnDoor } from "./own-door.tsx";
import classes from "./sign-in.module.css";
import { WhoMay } from "./who-may.tsx";
import { words } from "./words.ts";

/** `/sign-in?to=/my`: the ways in, and what each may do. Whoever is signed in is told so, and may leave. */
export function SignInPage() {
  const t = useWords(words);
  const who = useWho();
  const [parts] = useSearchParams();
  const to = parts.get("to");
  return (
    <Page title={t.title} lead={t.lead}>
      <Await query={who} lines={9}>
        {(known) =>
          known.role === "nobody" ? (
            <div className={classes.doors}>
              <OwnDoor to={to} />
              <KeyDoor to={to} />
            </div>
          ) : (
            <Here who={known} to={to} />
          )
        }
      </Await>
      <WhoMay />
    </Page>
  );
}
