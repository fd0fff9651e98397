export { DATE_FORMATS, type DateFormat } from "./date-format.ts";
export { type DateGuess, guessDateFormat } from "./guess-date-format.ts";
export { type DateReading, type ReadDate, readDate } from "./read-date.ts";
