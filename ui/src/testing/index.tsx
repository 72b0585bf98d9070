export { expectAccessible, expectNoLeaks } from "./expect";
export {
  LANGUAGES_UNDER_TEST,
  type Opened,
  openApp,
  openCase,
  PASSPHRASE,
  renderScreen,
  wordsIn,
} from "./open";
