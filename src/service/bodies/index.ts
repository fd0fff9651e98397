/** Bodies found by their public identifiers; persons never are. */
export { type BodiesFound, type BodyRequest, findBodies } from "./find-bodies.ts";
export { keepTerms } from "./keep-terms.ts";
