export { HolderNav } from "./holder-nav.tsx";
