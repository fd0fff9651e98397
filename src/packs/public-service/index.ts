/** How public bodies keep their own dates. Guide: docs/guides/public-service.md. */
export { beServedBy } from "./be-served-by.ts";
export { publicService } from "./public-service.ts";
export { requests } from "./requests.ts";
