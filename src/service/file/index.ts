/** The subject's file: everything held about one subject, as a document that proves itself. */
export { type FileRequest, subjectFile } from "./subject-file.ts";
