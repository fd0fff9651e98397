/** Who gives ratings, how reliable that was, and in which class later ones count: graphs on typed arrays. Pure, offline. */

export { classOf, type Raters, ratersOf, sharesOf } from "./raters-of.ts";
export { type RatingGraph, RatingGraphBuilder } from "./rating-graph.ts";
export { type Ring, ringsOf } from "./rings-of.ts";
