export type { Axis, Chart, ChartPoint, Panel, Series } from "./chart.ts";
export { lineChartSvg } from "./line-chart-svg.ts";
