/** A public answer verified by the reader's own browser: the badge beside it; and the log alone. */
export { VerifiedBadge, VerifiedLog } from "./verified-badge.tsx";
