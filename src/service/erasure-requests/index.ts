/** Erasure on request: asked for by the subject, granted or refused with reasons by an operator, against the law's clock. */
export { answerErasure } from "./answer-erasure.ts";
export { askForErasure } from "./ask-for-erasure.ts";
export type { OwnErasure } from "./erasure-view.ts";
export { groundsOf, lawOfGround, lawsOfConfig } from "./laws-of-config.ts";
export { listErasures, listOwnErasures } from "./list-erasures.ts";
