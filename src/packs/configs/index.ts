/** The configurations that ship, one a file, each written as a user would write credence.config.ts. */
export { city } from "./city.ts";
export { lender } from "./lender.ts";
export { market } from "./market.ts";
