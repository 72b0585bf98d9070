import "./fonts.css";
import "./tokens.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { appearAsSystem } from "./app/theme";
import type { Host } from "./host";
import { tauriHost } from "./host/tauri";

async function openHost(): Promise<Host> {
  // A browser without the shell, while developing: the in-memory host. It is not in a release.
  if (import.meta.env.DEV && !("__TAURI_INTERNALS__" in window)) {
    const { browserHost } = await import("./host/browser");
    return browserHost();
  }
  return tauriHost;
}

appearAsSystem();
const root = document.getElementById("root");
if (root) {
  openHost().then((host) =>
    createRoot(root).render(
      <StrictMode>
        <App host={host} />
      </StrictMode>,
    ),
  );
}
