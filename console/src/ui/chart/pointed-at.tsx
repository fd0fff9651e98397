import { type PointerEvent, useCallback } from "react";
import classes from "./chart.module.css";

type Placed = { readonly month: string; readonly x: number };

type PointedAtProps<Month extends Placed> = {
  readonly months: readonly Month[];
  readonly top: number;
  readonly height: number;
  readonly pointed: Month | undefined;
  readonly onPoint: (month: Month | undefined) => void;
};

/** Over a picture of months: the month that a reader points at. Its numbers are told below, and all of them in the table. */
export function PointedAt<Month extends Placed>({ months, top, height, pointed, onPoint }: PointedAtProps<Month>) {
  const move = useCallback(
    (event: PointerEvent<SVGRectElement>) => {
      const { left, width } = event.currentTarget.getBoundingClientRect();
      onPoint(nearest(months, ((event.clientX - left) / width) * 100));
    },
    [months, onPoint],
  );
  return (
    <>
      {pointed === undefined ? null : (
        <line className={classes.cursor} x1={`${pointed.x}%`} x2={`${pointed.x}%`} y1={top} y2={top + height} />
      )}
      <rect x="0" y={top} width="100%" height={height} fill="transparent" onPointerMove={move} onPointerLeave={() => onPoint(undefined)} />
    </>
  );
}

function nearest<Month extends Placed>(months: readonly Month[], x: number): Month | undefined {
  return months.reduce<Month | undefined>(
    (best, month) => (best === undefined || Math.abs(month.x - x) < Math.abs(best.x - x) ? month : best),
    undefined,
  );
}
