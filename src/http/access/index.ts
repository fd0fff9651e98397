/** Who may: API keys, the rights of routes and purposes, rate limits, and the log of refusals. */
export { addAuthorization, keyOf, noteRefusal, refuse, sessionOf } from "./authorize.ts";
export { demandOwnPage } from "./own-page.ts";
export { addRateLimit } from "./rate-limit.ts";
export { askerOf, holdersOf, purposeRefusalOf, type Right } from "./rights.ts";
export { clearCookie, cookieOf, SESSION_COOKIE, setCookie } from "./session-cookie.ts";
