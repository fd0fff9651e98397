/** Security freezes: placing and lifting them on a subject's behalf. */
export type { FreezeRequest, FreezeResult } from "./freeze-result.ts";
export { freezeSubject } from "./freeze-subject.ts";
export { type ThawRequest, thawSubject } from "./thaw-subject.ts";
