import "./mantine.css";
import "./house.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { fetchPagesAt } from "./routes.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
const page = createRoot(root);
// Drawn in pieces: a slow telephone answers to a finger meanwhile. A page that cannot be fetched is asked for again, and says so itself.
await fetchPagesAt(window.location.pathname).catch(() => {});
startTransition(() => page.render(<App />));
