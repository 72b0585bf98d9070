export { expectAccessible, expectNoLeaks } from "./expect";
export { type Opened, openApp, openCase, renderScreen, wordsIn } from "./open";
