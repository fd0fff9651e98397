export { SubNav, type SubNavPlace } from "./sub-nav.tsx";
