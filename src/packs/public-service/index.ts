/** How public bodies keep their own dates. Guide: docs/guides/public-service.md. */
export { baltimore311 } from "./baltimore-311.ts";
export { beServedBy } from "./be-served-by.ts";
export { publicService } from "./public-service.ts";
export { requests } from "./requests.ts";
