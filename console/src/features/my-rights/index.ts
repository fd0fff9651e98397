export { MyErasurePage } from "./my-erasure-page.tsx";
export { MyReachPage } from "./my-reach-page.tsx";
export { MyRightsPage } from "./my-rights-page.tsx";
