import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    // The words live beside this folder: `import words from "../../../locales/en/…ftl?raw"`.
    fs: { allow: [here("."), here("../locales")] },
  },
  build: {
    outDir: "dist",
    target: "safari16",
    // The content policy allows no `data:` URL, so nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
    reportCompressedSize: false,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}"],
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    // Every core works, and what a file has loaded is there for the next one.
    maxWorkers: "100%",
    isolate: false,
    // Finds a test that hangs, also on a busy computer; nothing here is timed.
    testTimeout: 20_000,
    css: { modules: { classNameStrategy: "non-scoped" } },
  },
});
