/** Every word of a model card, in two languages. */
export type { CardWords } from "./card-words.ts";
export { english } from "./english.ts";
export { simplifiedChinese } from "./simplified-chinese.ts";
