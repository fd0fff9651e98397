export { MyArea } from "./my-area.tsx";
