export { Pick } from "./pick.tsx";
