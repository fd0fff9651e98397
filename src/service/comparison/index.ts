/** Bodies beside each other: lists as they are downloaded, and the courses of several. Persons are never compared. */
export { COMPARABLE_LEAST } from "../../store/snapshots/index.ts";
export { type ListBatch, listBatches } from "./list-batches.ts";
export { COURSE_MONTHS_MAX, COURSES_MAX, type ComparedCourse, type ComparedMonth, type Courses, readCourses } from "./read-courses.ts";
