export { OfficesPage } from "./offices-page.tsx";
