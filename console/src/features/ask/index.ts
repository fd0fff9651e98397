export { AskPage } from "./ask-page.tsx";
export { CheckPage } from "./check-page.tsx";
export { ChecksPage } from "./checks-page.tsx";
export { CorrectionsPage } from "./corrections-page.tsx";
export { ManyPage } from "./many-page.tsx";
export { ReviewsPage } from "./reviews-page.tsx";
