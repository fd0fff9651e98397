/** Where everybody begins: whom to look up, what can be asked here. */
export { LookUpPage } from "./look-up-page.tsx";
