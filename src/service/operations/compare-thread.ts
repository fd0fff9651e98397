/** The thread in which a candidate is judged. Opened by `compareApart`. */
import { parentPort, workerData } from "node:worker_threads";
import { trainCandidate } from "../../core/model/index.ts";
import type { Comparing } from "./compare-apart.ts";

const { history, candidacy }: Comparing = workerData;
parentPort?.postMessage(trainCandidate(history, candidacy));
