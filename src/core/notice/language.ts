export { type InEach, LANGUAGES, type Language } from "../../lib/index.ts";
