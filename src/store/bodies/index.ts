/** By which words bodies are found: made of their public identifiers, with the lists. */
export {
  type BodyTerm,
  deleteStrayTerms,
  type FoundBody,
  findBodyTerms,
  insertBodyTerms,
  type ListedStanding,
  type NamedBody,
  readUnfound,
} from "./body-terms.ts";
