import { examinePages } from "./examine-pages.ts";

examinePages("zh-Hans");
