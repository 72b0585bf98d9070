export { watchMissing } from "./bundle";
export { Code } from "./Code";
export {
  AddressProvider,
  type GuideShelf,
  type GuideWords,
  L10nProvider,
  useGuideWords,
  useWords,
} from "./context";
export { type Direction, directionOf, LANGUAGES, languageName, localeOf, tagOf } from "./languages";
export { Moment } from "./Moment";
export { type MessageId, messageId } from "./messages";
export { GuideText, Text } from "./Text";
export { Words } from "./words";
