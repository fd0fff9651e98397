import "./mantine.css";
import "./house.css";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
// In pieces: a slow telephone answers to a finger meanwhile.
startTransition(() => createRoot(root).render(<App />));
