/** Model cards: what serves a purpose, how true it is and where its limits are, as one page for a human. Pure. */
export type { Activated, ModelCard } from "./model-card.ts";
export { modelCardPage } from "./model-card-page.ts";
