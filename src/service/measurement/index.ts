/** What is measured of models beside the answers that were given: replays of history, and attacks. Kept once, stated, and shown to all. */
export { keepMeasurement } from "./keep-measurement.ts";
export { measureModels, measurePurpose } from "./measure-purpose.ts";
export { type Kept, lastAttack, lastBacktest } from "./read-measurements.ts";
