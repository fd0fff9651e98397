/** Looks by public authorities: each under a named instrument, in the file, and counted in public. */
export { countLooksOfAuthorities } from "./count-looks.ts";
export { type AuthorityLook, type AuthorityLookResult, lookAsAuthority } from "./look-as-authority.ts";
export { type Prolongation, type ProlongationResult, prolongWithholding } from "./prolong-withholding.ts";
export type { Withholding } from "./withhold.ts";
