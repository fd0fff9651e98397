export { formatIdentifier, IDENTIFIER_CHARS_MAX, type Identifier, kindProvenBy, maskedIdentifier, parseIdentifier } from "./identifier.ts";
export type { ProvenKind } from "./scheme-row.ts";
export { isPublicScheme, type Scheme, type SchemeNote, schemesKnown } from "./schemes.ts";
