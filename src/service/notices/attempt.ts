import type { DueNotice } from "../../store/notices/index.ts";
import type { Outcome } from "./message.ts";

/** A notice that was tried, and what came of it. */
export type Attempt = { readonly notice: DueNotice; readonly outcome: Outcome };
