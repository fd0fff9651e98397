/** The API's pages for people, made from its OpenAPI document. Self-contained: no script, nothing from elsewhere. */
export { docsPage, errorsPage, frontPage } from "./pages.ts";
