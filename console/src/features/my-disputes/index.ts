export { MyDisputePage } from "./my-dispute-page.tsx";
export { MyDisputesPage } from "./my-disputes-page.tsx";
export { NewDisputePage } from "./new-dispute-page.tsx";
