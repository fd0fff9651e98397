export { MyDecisionsPage } from "./my-decisions-page.tsx";
export { MyFilePage } from "./my-file-page.tsx";
export { MyHistoryPage } from "./my-history-page.tsx";
export { MyLooksPage } from "./my-looks-page.tsx";
export { MyProofsPage } from "./my-proofs-page.tsx";
export { MyRecordPage } from "./my-record-page.tsx";
