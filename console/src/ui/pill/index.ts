export { Pill } from "./pill.tsx";
