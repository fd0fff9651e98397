import { defineWords } from "../../ui/words/index.ts";
import { chinese } from "./work-words-in-chinese.ts";
import { english } from "./work-words-in-english.ts";

export const words = defineWords({ en: english, "zh-Hans": chinese });
