export { expectAccessible, expectNoLeaks } from "./expect";
export {
  LANGUAGES_UNDER_TEST,
  type Opened,
  openApp,
  openCase,
  PASSPHRASE,
  rehearse,
  renderScreen,
  wordsIn,
} from "./open";
