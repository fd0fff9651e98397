export { KeysPage } from "./keys-page.tsx";
export { NoticesPage } from "./notices-page.tsx";
