/** Who is told that a record was wrong, as the law says: those who were answered with it, and its subject. */
export { lawOfTelling } from "./law-of-telling.ts";
export { openTelling, type Telling } from "./open-telling.ts";
export { type Corrected, hasReceiver, receiverNotice } from "./receiver-notice.ts";
export { type RestrictionToReceiver, restrictionNotice } from "./restriction-notice.ts";
export { tellOfErasure } from "./tell-of-erasure.ts";
