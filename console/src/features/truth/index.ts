export { TruthPage } from "./truth-page.tsx";
