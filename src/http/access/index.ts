/** Who may: API keys, the rights of routes and purposes, rate limits, and the log of refusals. */
export { addAuthorization, keyOf, noteRefusal, refuse, sessionOf } from "./authorize.ts";
export { addRateLimit } from "./rate-limit.ts";
export { askerOf, holdersOf, purposeRefusalOf, type Right } from "./rights.ts";
