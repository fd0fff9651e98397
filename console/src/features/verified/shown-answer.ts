import type { paths } from "../../api/index.ts";

/** As much of a public standing as its verification needs, as the page beside the badge was told it. */
export type ShownAnswer = Pick<Told, "kind" | "subject" | "standing" | "standingAt" | "tallies" | "model" | "read">;

type Told = paths["/v1/standings/{subject}"]["get"]["responses"]["200"]["content"]["application/json"];
