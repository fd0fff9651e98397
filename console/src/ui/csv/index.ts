export { type CsvFault, CsvReader, type CsvRow } from "./csv-reader.ts";
export { csvText } from "./csv-text.ts";
export { delimiterOf } from "./delimiter-of.ts";
export { saveFile } from "./save-file.ts";
export { type TextBlock, textBlocks } from "./text-blocks.ts";
