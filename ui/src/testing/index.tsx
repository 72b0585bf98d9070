export { expectAccessible, expectNoLeaks } from "./expect";
export {
  LANGUAGES_UNDER_TEST,
  type Opened,
  openApp,
  openCase,
  renderScreen,
  wordsIn,
} from "./open";
