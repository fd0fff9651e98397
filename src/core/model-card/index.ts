/** Model cards: what serves a purpose, how true it is and where its limits are, for a human, in two languages. Pure. */
export { type CardNames, type CardReading, cardReading } from "./card-reading.ts";
export type { Activated, CardBacktest, ModelCard } from "./model-card.ts";
export { modelCardPage } from "./model-card-page.ts";
export { type SaidCard, saidCardOf } from "./said-card.ts";
export type { SaidLine, SaidModel } from "./said-model.ts";
