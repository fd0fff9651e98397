import { definePack } from "../../core/law/index.ts";
import { beServedBy } from "./be-served-by.ts";
import { publicServiceWords } from "./public-service-words.ts";
import { requests } from "./requests.ts";

/** How public bodies keep their own dates. */
export const publicService = definePack({
  name: "public-service",
  title: "Requests to public bodies",
  registers: [requests],
  purposes: [beServedBy],
  words: publicServiceWords,
});
