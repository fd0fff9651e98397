import type { EndedJob } from "../../api/index.ts";
import { ToldText } from "../told-text/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./job.module.css";
import { words } from "./words.ts";

/** Why a job did not come to its end; nothing where it did. */
export function JobFailure({ job: { state, failure } }: { readonly job: EndedJob }) {
  const t = useWords(words);
  if (state === "stopped") return <p className={classes.said}>{t.stopped}</p>;
  if (failure === null) return null;
  return (
    <div className={classes.failure}>
      <p>
        <strong>{t.failed}</strong>
      </p>
      <p>
        <ToldText>{failure.message}</ToldText>
      </p>
    </div>
  );
}
