import { scaleLinear } from "d3-scale";
import { useState } from "react";
import { useFormat } from "../format/index.ts";
import { DataTable } from "../table/index.ts";
import { useWords } from "../words/index.ts";
import classes from "./calibration-chart.module.css";
import frame from "./chart.module.css";
import { ChartFrame } from "./chart-frame.tsx";
import { words } from "./words.ts";

/** What was said about as likely, and what then happened, with the interval of that share. */
export type CalibrationBin = {
  readonly n: number;
  readonly predicted: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
};

type CalibrationChartProps = { readonly title: string; readonly description: string; readonly bins: readonly CalibrationBin[] };

const TOP = 12;
const PLOT_HEIGHT = 300;
const HEIGHT = TOP + PLOT_HEIGHT + 40;

/** What was said, along; what happened, upward. On the line from corner to corner everything came as it was said. */
export function CalibrationChart({ title, description, bins }: CalibrationChartProps) {
  const t = useWords(words);
  const { percent, count } = useFormat();
  const [pointed, point] = useState<CalibrationBin>();
  const from = Math.max(0, Math.floor(Math.min(1, ...bins.map(({ predicted, low }) => Math.min(predicted, low))) * 10) / 10);
  const note =
    pointed === undefined ? t.calibrationHint : t.calibrated(percent(pointed.predicted), percent(pointed.observed), count(pointed.n));
  return (
    <div className={classes.chart}>
      <ChartFrame
        title={title}
        description={description}
        height={HEIGHT}
        note={note}
        table={() => <BinsTable caption={title} bins={bins} />}
      >
        <Axes from={from} />
        <Points bins={bins} from={from} pointed={pointed} onPoint={point} />
      </ChartFrame>
    </div>
  );
}

function Axes({ from }: { readonly from: number }) {
  const t = useWords(words);
  const { percent } = useFormat();
  const scale = scaleLinear([from, 1], [0, 100]);
  const bottom = TOP + PLOT_HEIGHT;
  return (
    <>
      {scale.ticks(5).map((tick) => {
        const y = bottom - (scale(tick) / 100) * PLOT_HEIGHT;
        const anchor = tick === from ? "start" : tick === 1 ? "end" : "middle";
        return (
          <g key={tick}>
            <line className={frame.grid} x1="0" x2="100%" y1={y} y2={y} />
            <text x="0" y={y - 4}>
              {tick === from ? "" : percent(tick)}
            </text>
            <text x={`${scale(tick)}%`} y={bottom + 17} textAnchor={anchor}>
              {percent(tick)}
            </text>
          </g>
        );
      })}
      <line className={frame.axis} x1="0" x2="100%" y1={bottom} y2={bottom} />
      <line className={classes.diagonal} x1="0" x2="100%" y1={bottom} y2={TOP} />
      <text x="100%" y={bottom + 35} textAnchor="end">
        {t.saidAxis}
      </text>
      <text x="0" y={bottom + 35}>
        {t.happenedAxis}
      </text>
    </>
  );
}

type PointsProps = {
  readonly bins: readonly CalibrationBin[];
  readonly from: number;
  readonly pointed: CalibrationBin | undefined;
  readonly onPoint: (bin: CalibrationBin | undefined) => void;
};

function Points({ bins, from, pointed, onPoint }: PointsProps) {
  const across = (share: number) => `${((share - from) / (1 - from)) * 100}%`;
  const up = (share: number) => TOP + PLOT_HEIGHT * (1 - (share - from) / (1 - from));
  return bins.map((bin) => (
    <g key={bin.predicted} onPointerEnter={() => onPoint(bin)} onPointerLeave={() => onPoint(undefined)}>
      <line className={classes.bar} x1={across(bin.predicted)} x2={across(bin.predicted)} y1={up(bin.low)} y2={up(bin.high)} />
      <circle className={frame.here} cx={across(bin.predicted)} cy={up(bin.observed)} r={bin === pointed ? 8 : 6} />
      <circle cx={across(bin.predicted)} cy={up(bin.observed)} r="14" fill="transparent" />
    </g>
  ));
}

function BinsTable({ caption, bins }: { readonly caption: string; readonly bins: readonly CalibrationBin[] }) {
  const t = useWords(words);
  const { percent, count } = useFormat();
  return (
    <DataTable
      caption={caption}
      rows={bins}
      keyOf={({ predicted }) => String(predicted)}
      columns={[
        { name: "said", label: t.saidAxis, isNumber: true, cell: ({ predicted }) => percent(predicted) },
        { name: "happened", label: t.happenedAxis, isNumber: true, cell: ({ observed }) => percent(observed) },
        { name: "range", label: t.range, isNumber: true, cell: ({ low, high }) => t.between(percent(low), percent(high)) },
        { name: "n", label: t.cases, isNumber: true, cell: ({ n }) => count(n) },
      ]}
    />
  );
}
