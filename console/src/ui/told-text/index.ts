export { ToldText } from "./told-text.tsx";
export { visibleText } from "./visible-text.ts";
