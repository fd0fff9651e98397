import { Button } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { isAboutRights, isWorthRetrying, Problem, Unreachable } from "../../api/index.ts";
import { ToldText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./states.module.css";
import { words } from "./words.ts";

type FailureProps = {
  readonly error: unknown;
  readonly again?: () => void;
};

/** Something cannot be had: offline, without the right, or refused, each with what the reader can do. */
export function Failure({ error, again }: FailureProps) {
  if (isAboutRights(error)) return <NoRight />;
  return <Refused error={error} again={again} />;
}

function NoRight() {
  const t = useWords(words);
  const [here] = useLocation();
  return (
    <div className={classes.state} role="alert">
      <p className={classes.stateTitle}>{t.noRight}</p>
      <p className={classes.stateText}>{t.noRightRemedy}</p>
      <Button component={Link} href={`/sign-in?to=${encodeURIComponent(here)}`}>
        {t.signIn}
      </Button>
    </div>
  );
}

function Refused({ error, again }: { readonly error: unknown; readonly again: (() => void) | undefined }) {
  const t = useWords(words);
  const title = error instanceof Unreachable ? (navigator.onLine ? t.unreachable : t.offline) : t.failed;
  const mayTryAgain = again !== undefined && (isWorthRetrying(error) || !(error instanceof Problem));
  return (
    <div className={classes.state} role="alert">
      <p className={classes.stateTitle}>{title}</p>
      <div className={classes.stateText}>{error instanceof Problem ? <ProblemText problem={error} /> : t.unreachableRemedy}</div>
      {mayTryAgain ? (
        <Button variant="default" onClick={again}>
          {t.again}
        </Button>
      ) : null}
    </div>
  );
}

function ProblemText({ problem }: { readonly problem: Problem }) {
  const t = useWords(words);
  return (
    <>
      <p>
        <ToldText>{problem.message}</ToldText>
      </p>
      {problem.remedy === "" ? null : <p>{problem.remedy}</p>}
      <p className={classes.code}>{t.named(problem.code, problem.requestId)}</p>
    </>
  );
}
