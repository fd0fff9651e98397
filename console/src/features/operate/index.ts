export { DisputePage } from "./dispute-page.tsx";
export { DoctorPage } from "./doctor-page.tsx";
export { ImportsPage } from "./imports-page.tsx";
export { KeysPage } from "./keys-page.tsx";
export { ModelsPage } from "./models-page.tsx";
export { OperatePage } from "./operate-page.tsx";
export { WorkPage } from "./work-page.tsx";
