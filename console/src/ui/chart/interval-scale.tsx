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
      <Numbers limits={limits.map(([, limit]) => limit)} span={span} y={top + 47} />
    </g>
  );
}

type NumbersProps = { readonly limits: readonly number[]; readonly span: Span; readonly y: number };

/** The ends of the scale and the limits of grades; an end gives way to a limit beside it, which tells more. */
function Numbers({ limits, span, y }: NumbersProps) {
  const { count } = useFormat();
  const apart = limits.filter((limit, i) => i === 0 || placeOf(limit, span) - placeOf(limits[i - 1] ?? 0, span) > NUMBER_ROOM);
  const told = (value: number) => count(Math.round(value * 1000) / 10);
  return (
    <>
      {apart.some((limit) => placeOf(limit, span) < NUMBER_ROOM) ? null : (
        <text x="0" y={y}>
          {told(span.from)}
        </text>
      )}
      {apart.map((limit) => (
        <text key={limit} x={at(limit, span)} y={y} textAnchor="middle">
          {told(limit)}
        </text>
      ))}
      {apart.some((limit) => placeOf(limit, span) > 1 - NUMBER_ROOM) ? null : (
        <text x="100%" y={y} textAnchor="end">
          {told(span.to)}
        </text>
      )}
    </>
  );
}

/** A number's width where the scale is narrowest, as a part of it. */
const NUMBER_ROOM = 0.12;

const placeOf = (value: number, { from, to }: Span): number => (value - from) / (to - from);

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
