import { useFormat } from "../format/index.ts";
import classes from "./chart.module.css";
import { ChartFrame } from "./chart-frame.tsx";
import { closeUpOf, type Span } from "./close-up.ts";

type IntervalScaleProps = {
  readonly title: string;
  readonly description: string;
  readonly probability: number;
  readonly interval: { readonly low: number; readonly high: number };
  /** The least probability of each grade, the best first or in any order; none where grades mean nothing here. */
  readonly grades?: Readonly<Record<string, number>>;
};

const WHOLE_HEIGHT = 46;
const LENS_HEIGHT = 26;
const CLOSE_HEIGHT = 62;

/** From nought to a hundred, whole; and where the interval is narrow the same once more, closer, with the limits of the grades. */
export function IntervalScale({ title, description, probability, interval, grades = {} }: IntervalScaleProps) {
  const closer = closeUpOf(interval);
  const height = closer === undefined ? WHOLE_HEIGHT + 14 : WHOLE_HEIGHT + LENS_HEIGHT + CLOSE_HEIGHT;
  const shown = { probability, interval, grades };
  return (
    <ChartFrame title={title} description={description} height={height}>
      {closer === undefined ? (
        <Graded {...shown} span={WHOLE} top={0} />
      ) : (
        <>
          <Whole {...shown} />
          <Lens span={closer} />
          <Graded {...shown} span={closer} top={WHOLE_HEIGHT + LENS_HEIGHT} />
        </>
      )}
    </ChartFrame>
  );
}

const WHOLE: Span = { from: 0, to: 1 };

type Shown = Pick<IntervalScaleProps, "probability" | "interval"> & { readonly grades: Readonly<Record<string, number>> };

/** A place on a span, in percent of the width. */
const at = (value: number, { from, to }: Span): string => `${((value - from) / (to - from)) * 100}%`;
const wide = (low: number, high: number, { from, to }: Span): string => `${((high - low) / (to - from)) * 100}%`;

function Whole({ probability, interval: { low, high } }: Shown) {
  return (
    <g>
      <text x="0" y="12">
        0
      </text>
      <text x="50%" y="12" textAnchor="middle">
        50
      </text>
      <text x="100%" y="12" textAnchor="end">
        100
      </text>
      <rect className={classes.track} x="0" y="20" width="100%" height="14" rx="7" />
      <rect className={classes.band} x={at(low, WHOLE)} y="20" width={wide(low, high, WHOLE)} height="14" rx="3" />
      <circle className={classes.here} cx={at(probability, WHOLE)} cy="27" r="6.5" />
    </g>
  );
}

/** What is seen closer, between the two scales. */
function Lens({ span: { from, to } }: { readonly span: Span }) {
  return (
    <svg
      x="0"
      y={WHOLE_HEIGHT - 10}
      width="100%"
      height={LENS_HEIGHT + 12}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <polygon className={classes.lens} points={`${from * 100},0 ${to * 100},0 100,100 0,100`} />
      <path className={classes.edge} d={`M${from * 100},0L0,100M${to * 100},0L100,100`} fill="none" />
    </svg>
  );
}

function Graded({ probability, interval: { low, high }, grades, span, top }: Shown & { readonly span: Span; readonly top: number }) {
  const { count } = useFormat();
  const limits = Object.entries(grades)
    .filter(([, limit]) => limit > span.from && limit < span.to)
    .toSorted(([, a], [, b]) => a - b);
  return (
    <g>
      <rect className={classes.track} x="0" y={top} width="100%" height="28" rx="5" />
      <rect className={classes.band} x={at(low, span)} y={top + 1} width={wide(low, high, span)} height="26" />
      {limits.map(([letter, limit]) => (
        <line key={letter} className={classes.limit} x1={at(limit, span)} x2={at(limit, span)} y1={top} y2={top + 34} />
      ))}
      <Letters grades={grades} span={span} y={top + 18} />
      <circle className={classes.here} cx={at(probability, span)} cy={top + 14} r="8" />
      <text x="0" y={top + 47}>
        {count(span.from * 100)}
      </text>
      <text x="100%" y={top + 47} textAnchor="end">
        {count(span.to * 100)}
      </text>
      {limits
        .filter(([, limit]) => isApart(limit, span))
        .map(([letter, limit]) => (
          <text key={letter} x={at(limit, span)} y={top + 47} textAnchor="middle">
            {count(Math.round(limit * 1000) / 10)}
          </text>
        ))}
    </g>
  );
}

/** Its number would stand in that of an end. */
function isApart(limit: number, { from, to }: Span): boolean {
  const place = (limit - from) / (to - from);
  return place > 0.09 && place < 0.91;
}

type LettersProps = { readonly grades: Shown["grades"]; readonly span: Span; readonly y: number };

/** Each letter in the middle of what of its part can be seen, where that is wide enough for it. */
function Letters({ grades, span, y }: LettersProps) {
  const parts = Object.entries(grades).toSorted(([, a], [, b]) => a - b);
  return parts.map(([letter, limit], i) => {
    const from = Math.max(limit, span.from);
    const to = Math.min(parts[i + 1]?.[1] ?? 1, span.to);
    if ((to - from) / (span.to - span.from) < 0.05) return null;
    return (
      <text key={letter} className={classes.letter} x={at((from + to) / 2, span)} y={y} textAnchor="middle">
        {letter}
      </text>
    );
  });
}
