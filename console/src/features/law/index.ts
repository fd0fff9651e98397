export { LawPage } from "./law-page.tsx";
