import { Button } from "@mantine/core";
import { useFormat } from "../format/index.ts";
import { Failure } from "../states/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./batch-run.module.css";
import type { BatchRun, RunState } from "./batch-run.ts";
import { words } from "./words.ts";

type BatchProgressProps = {
  readonly run: Pick<BatchRun<never, never>, "pause" | "goOn" | "stop">;
  readonly state: RunState<unknown>;
};

/** How far a run is, and the buttons that halt it. Its phase is said aloud; its numbers are not, since they change all the time. */
export function BatchProgress({ run, state }: BatchProgressProps) {
  const t = useWords(words);
  const format = useFormat();
  const { phase, share, results, error } = state;
  if (phase === "idle") return null;
  const percent = Math.floor(share * 100);
  return (
    <div className={classes.progress}>
      <div className={classes.bar} role="progressbar" aria-label={t.progress} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
        <div className={classes.fill} style={{ inlineSize: `${percent}%` }} />
      </div>
      <div className={classes.line}>
        <p>
          <span className={classes.phase} role="status">
            {t[phase]}
          </span>{" "}
          {t.share(`${percent} %`, format.count(results.length))}
        </p>
        <Buttons run={run} phase={phase} />
      </div>
      {phase === "failed" ? <Failure error={error} /> : null}
    </div>
  );
}

function Buttons({ run, phase }: { readonly run: BatchProgressProps["run"]; readonly phase: RunState<unknown>["phase"] }) {
  const t = useWords(words);
  const isHalted = phase === "paused" || phase === "failed";
  if (!isHalted && phase !== "running") return null;
  return (
    <div className={classes.buttons}>
      {isHalted ? (
        <Button onClick={run.goOn}>{t.goOn}</Button>
      ) : (
        <Button variant="default" onClick={run.pause}>
          {t.pause}
        </Button>
      )}
      <Button variant="default" onClick={run.stop}>
        {t.stop}
      </Button>
    </div>
  );
}
