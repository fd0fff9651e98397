import { Problem } from "../../api/index.ts";
import { Failure } from "../../ui/states/index.ts";
import { useWords } from "../../ui/words/index.ts";
import classes from "./ask.module.css";
import { words } from "./words.ts";

/** Why a question has no answer: what the law and the person concerned have a say in, in plain words; whatever else, as anywhere. */
export function Refusal({ error }: { readonly error: unknown }) {
  const t = useWords(words).refused;
  const reason = error instanceof Problem ? reasonOf(t, error.code) : undefined;
  if (reason === undefined) return <Failure error={error} />;
  return (
    <div className={classes.refused} role="alert">
      <p className={classes.refusedTitle}>{t.title}</p>
      <p>{reason}</p>
      {error instanceof Problem && LOGGED.has(error.code) ? <p className={classes.quiet}>{t.kept}</p> : null}
    </div>
  );
}

/** Refusals of what somebody may not have: they are stated. Mistakes in a question are not. */
const LOGGED = new Set(["frozen", "consent_missing", "not_yet_informed", "right_missing"]);

type Reasons = ReturnType<typeof useWords<(typeof words)["en"]>>["refused"];

/** In words, where it is one of those that a question can meet with. */
export function reasonOf(t: Reasons, code: string): string | undefined {
  switch (code) {
    case "frozen":
      return t.frozen;
    case "consent_missing":
      return t.consent_missing;
    case "not_yet_informed":
      return t.not_yet_informed;
    case "subject_kind_refused":
      return t.subject_kind_refused;
    case "asker_not_read":
      return t.asker_not_read;
    case "identifier_malformed":
      return t.identifier_malformed;
    case "identifier_scheme_unknown":
      return t.identifier_scheme_unknown;
    case "identifier_check_digit_wrong":
      return t.identifier_check_digit_wrong;
    case "model_missing":
      return t.model_missing;
    case "right_missing":
      return t.right_missing;
    default:
      return undefined;
  }
}
