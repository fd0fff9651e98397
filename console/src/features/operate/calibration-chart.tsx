import { scaleLinear } from "d3-scale";
import { useId } from "react";
import { useFormat } from "../../ui/format/index.ts";
import { useWords } from "../../ui/words/index.ts";
import type { Candidate } from "./candidate.ts";
import classes from "./operate.module.css";
import { words } from "./words.ts";

type Bin = Candidate["calibration"]["candidate"][number];

const SIDE = 240;
const EDGE = 34;

/** What was said against what happened, for the candidate and what it was compared with: on the line both are the same. */
export function CalibrationChart({ candidate: { calibration } }: { readonly candidate: Candidate }) {
  const t = useWords(words);
  const { percent } = useFormat();
  const [titled, described] = [useId(), useId()];
  const all = [...calibration.candidate, ...calibration.active];
  if (all.length === 0) return null;
  const least = Math.floor(Math.min(...all.map(({ low, predicted }) => Math.min(low, predicted))) * TENTHS) / TENTHS;
  const at = scaleLinear([least, 1], [0, SIDE]);
  return (
    <figure className={classes.calibration}>
      <svg role="img" aria-labelledby={`${titled} ${described}`} viewBox={`0 0 ${SIDE + 2 * EDGE} ${SIDE + 2 * EDGE}`}>
        <title id={titled}>{t.models.calibration}</title>
        <desc id={described}>{t.models.calibrationDescription}</desc>
        <g transform={`translate(${EDGE} ${EDGE / 2})`}>
          <rect className={classes.frame} width={SIDE} height={SIDE} />
          <line className={classes.ideal} x1="0" y1={SIDE} x2={SIDE} y2="0" />
          <Bins bins={calibration.active} at={at} mark="active" />
          <Bins bins={calibration.candidate} at={at} mark="candidate" />
          <text x="0" y={SIDE + 16}>
            {percent(least)}
          </text>
          <text x={SIDE} y={SIDE + 16} textAnchor="end">
            {percent(1)}
          </text>
          <text x={SIDE / 2} y={SIDE + 34} textAnchor="middle">
            {t.models.said}
          </text>
          <text x="-6" y={SIDE} textAnchor="end" className={classes.sideways}>
            {percent(least)}
          </text>
          <text transform={`translate(-14 ${SIDE / 2}) rotate(-90)`} textAnchor="middle">
            {t.models.happened}
          </text>
        </g>
      </svg>
      <figcaption className={classes.small}>
        <span className={classes.keyCandidate}>●</span> {t.models.rows.candidate} <span className={classes.keyActive}>■</span>{" "}
        {t.models.active}
      </figcaption>
    </figure>
  );
}

/** The picture begins at a whole tenth. */
const TENTHS = 10;

type BinsProps = { readonly bins: readonly Bin[]; readonly at: (value: number) => number; readonly mark: "candidate" | "active" };

function Bins({ bins, at, mark }: BinsProps) {
  return (
    <g className={mark === "candidate" ? classes.ofCandidate : classes.ofActive}>
      {bins.map(({ predicted, observed, low, high }) => (
        <g key={`${predicted} ${observed}`}>
          <line x1={at(predicted)} x2={at(predicted)} y1={SIDE - at(low)} y2={SIDE - at(high)} />
          {mark === "candidate" ? (
            <circle cx={at(predicted)} cy={SIDE - at(observed)} r="4" />
          ) : (
            <rect x={at(predicted) - 3.5} y={SIDE - at(observed) - 3.5} width="7" height="7" />
          )}
        </g>
      ))}
    </g>
  );
}
