export type { ColumnNotRead, Guess, GuessedPart, PartName } from "./guess.ts";
export { guessMapping } from "./guess-mapping.ts";
