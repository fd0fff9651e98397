/** Repair: adverse records that were right, and stop counting before their time, by a campaign or on application. */
export { repairRecord } from "./repair-record.ts";
export { type RepairReport, runRepair } from "./run-repair.ts";
