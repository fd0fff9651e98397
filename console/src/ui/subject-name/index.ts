export { type SubjectName, subjectName } from "./subject-name.ts";
