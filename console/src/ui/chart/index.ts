export { type CalibrationBin, CalibrationChart } from "./calibration-chart.tsx";
export { ChartFrame } from "./chart-frame.tsx";
export { ColumnsChart, type ColumnsMonth } from "./columns-chart.tsx";
export { CourseChart, type CourseMonth } from "./course-chart.tsx";
export { IntervalScale } from "./interval-scale.tsx";
export { type AlongX, type LinePoint, type LineSeries, LinesChart } from "./lines-chart.tsx";
export { monthNumber } from "./month-number.ts";
export { PointedAt } from "./pointed-at.tsx";
