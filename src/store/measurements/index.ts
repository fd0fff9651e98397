/** What was measured of models: kept once, and never changed. */
export { insertMeasurement, type MeasurementRow, readLastMeasurement } from "./measurements.ts";
