// The app's own words, bundled as text: every language is there at once and offline.
// The paper is written by Rust and keeps its words there.
const FILES = import.meta.glob<string>(
  ["../../../locales/*/*.ftl", "!../../../locales/*/paper.ftl"],
  { query: "?raw", import: "default", eager: true },
);

export interface Source {
  /** Name of the file, without folder. */
  name: string;
  text: string;
}

export function sourcesOf(language: string): Source[] {
  const folder = `/locales/${language}/`;
  return Object.entries(FILES)
    .filter(([path]) => path.includes(folder))
    .map(([path, text]) => ({ name: path.slice(path.lastIndexOf("/") + 1), text }));
}
