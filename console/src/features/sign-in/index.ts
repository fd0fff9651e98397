/** Signing in: to a file of one's own, or with a key. */
export { SignInPage } from "./sign-in-page.tsx";
export { SignedInPage } from "./signed-in-page.tsx";
