/** Standings that are open to all: read by anybody, and every look at a person is stated. */
export { type PublicExample, publicExamples } from "./public-examples.ts";
export { ANYBODY, type Looker, type PublicLook, type PublicStanding, readPublicStanding } from "./read-public-standing.ts";
export { type StatingLooks, startStatingLooks } from "./start-stating-looks.ts";
export { statePublicLooks } from "./state-looks.ts";
