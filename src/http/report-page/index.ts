/** A subject's file as a page for a human: self-contained, print-ready, in each language. */
export { reportPage } from "./report-page.ts";
