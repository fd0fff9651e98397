/** The subject's file: everything held about one subject, as a document that proves itself. */
export { chainsOf } from "./chains-of.ts";
export { isOpenToAll } from "./is-open-to-all.ts";
export { statedLaw } from "./law-of.ts";
export { LeafReader } from "./leaf-reader.ts";
export { type FileRequest, subjectFile } from "./subject-file.ts";
