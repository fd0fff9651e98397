/** What a model card is made of, read at one moment. */
export { type CardRequest, readKeptCard, readModelCard } from "./read-model-card.ts";
