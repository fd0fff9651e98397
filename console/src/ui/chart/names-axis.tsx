import frame from "./chart.module.css";
import type { PlottedPlace } from "./lines-plot.ts";

/** More short names than these run into one another on a telephone. */
const NAMES_MAX = 8;

/** The line on which names stand, each at its place. */
export function NamesAxis({ places, top }: { readonly places: readonly PlottedPlace[]; readonly top: number }) {
  const last = places.length - 1;
  const step = Math.ceil(places.length / NAMES_MAX);
  return (
    <g>
      <line className={frame.axis} x1="0" x2="100%" y1={top} y2={top} />
      {places.map(({ month, x }, at) =>
        at % step === 0 ? (
          <text key={month} x={`${x}%`} y={top + 20} textAnchor={at === 0 ? "start" : at === last ? "end" : "middle"}>
            {month}
          </text>
        ) : null,
      )}
    </g>
  );
}
