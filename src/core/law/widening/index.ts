/** In what one configuration is wider about persons than another (law 11). */
export { WIDENING_KINDS, type Widening, type WideningKind } from "./widening.ts";
export { SIGNATURES_NEEDED, wideningsOf } from "./widenings.ts";
