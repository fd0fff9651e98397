/** A public answer verified by the reader's own browser: the badge beside it. */
export { VerifiedBadge } from "./verified-badge.tsx";
