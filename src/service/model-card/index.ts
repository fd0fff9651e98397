/** What a model card is made of, read at one moment. */
export { type CardRequest, readModelCard } from "./read-model-card.ts";
