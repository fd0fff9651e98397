/** The routes of the API, one file for each noun. */
export { addRoutes } from "./add-routes.ts";
export { addFrontPage } from "./docs.ts";
