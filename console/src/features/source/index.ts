export { FaultsPage } from "./faults-page.tsx";
export { UploadPage } from "./upload-page.tsx";
