export { DisputePage } from "./dispute-page.tsx";
export { FaultsPage } from "./faults-page.tsx";
export { UploadPage } from "./upload-page.tsx";
export { WorkPage } from "./work-page.tsx";
