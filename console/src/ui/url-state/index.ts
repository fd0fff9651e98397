export { useUrlState } from "./use-url-state.ts";
