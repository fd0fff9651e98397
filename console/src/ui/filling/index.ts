export { ImportForm } from "./import-form.tsx";
export { SimulateForm } from "./simulate-form.tsx";
