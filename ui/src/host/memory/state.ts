import type {
  ApartRow,
  ComputerView,
  CountRow,
  DeviceRow,
  Failure,
  GivenPack,
  Notice,
  Preferences,
  SaidView,
} from "../ipc.gen";
import { emptyPost, type MemoryPost } from "./authority";
import type { HandedIn } from "./class";
import type { CaseRecord } from "./record";

export interface Officer {
  alias: string;
  passphrase: string;
  failures: number;
  waitUntil: number;
  cases: CaseRecord[];
  last: string | null;
  /** The sheet that opens the vault. */
  standing: { code: string; at: number } | null;
  /** A sheet that was not typed back yet; its code is at hand until the next lock. */
  waiting: { code: string; at: number; atHand: boolean } | null;
  /** Where a sheet was saved. */
  file: string | null;
  /** When the passphrase was given last. */
  givenAt: number;
  /** What seals the vault when it is typed. */
  duress: string | null;
  /** The authority that can open the vault. */
  authority: string | null;
  /** What waits for its reply. */
  asked: { passphrase: string; path: string; at: number } | null;
  sealAfter: number;
  /** When the key under everything was made. */
  keysMadeAt: number;
  isSealed: boolean;
  isSealedByOrder: boolean;
  /** Who was added beside each other can share. */
  group: number;
  /** Colleagues who left. */
  left: Set<string>;
  /** What makes the vault an authority's desk. */
  desk: {
    label: string;
    devices: DeviceRow[];
    given: Set<string>;
    pack: GivenPack | null;
    counts: CountRow[];
  } | null;
}

/** One record of one person of an exercise. */
export interface Play {
  exercise: string;
  person: string;
  record: CaseRecord;
}

export interface MemoryState {
  /** Bytes of the file that was let go over the window, one letter each. */
  letGo: string | null;
  preferences: Preferences;
  officers: Officer[];
  notices: Notice[];
  failure: Failure | null;
  /** The officer whose vault is open. */
  open: Officer | null;
  /** The exercises, while they are open. */
  practice: Play[] | null;
  /** What was practised, open or not. */
  practised: Play[];
  /** What a class handed in on this computer. */
  handedIn: HandedIn[];
  /** Files of debriefs outside, by their place. */
  debriefs: Map<string, HandedIn>;
  /** The case for which the passphrase was given again, and when. */
  released: { caseId: string; at: number } | null;
  left: boolean;
  /** The way to the authority. */
  post: MemoryPost;
  computer: ComputerView;
  /** What the authority said, by case. */
  said: Map<string, SaidView>;
  /** What came to a desk and does not fit. */
  apart: ApartRow[];
  /** How many cases a second reader signed for today. */
  secondReader: number;
  /** What was copied last. */
  copied: string | null;
  now(): number;
  offer(): string;
  /** The code of a new sheet. */
  newCode(): string;
  newCase(place: string): CaseRecord;
}

export const PREFERENCES: Preferences = {
  language: "en",
  theme: "system",
  digits: "latin",
  textSize: 100,
  singleKeys: true,
  meaningShown: true,
  lockAfter: 5,
};

const LETTERS = "23456789BCDFGHJKMNPQRTVWXYZ";
const SHEET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const OFFERED = [
  "lantern orchard seven gravel moon ladder",
  "cedar window basket thunder olive page",
  "harbour candle wheat silver bridge echo",
];

export function emptyState(now: () => number): MemoryState {
  let made = 0;
  let offered = 0;
  let sheets = 0;
  return {
    letGo: null,
    preferences: PREFERENCES,
    officers: [],
    notices: [],
    failure: null,
    open: null,
    practice: null,
    practised: [],
    handedIn: [],
    debriefs: new Map(),
    released: null,
    left: false,
    post: emptyPost(now),
    computer: { swap: "open", hibernation: "safe", disk: "unknown", capture: "open" },
    said: new Map(),
    apart: [],
    secondReader: 0,
    copied: null,
    now,
    newCode: () => {
      sheets += 1;
      const letter = (at: number) => SHEET[(at * 7 + sheets * 5) % SHEET.length];
      return Array.from({ length: 36 }, (_, at) => letter(at)).join("");
    },
    offer: () => OFFERED[offered++ % OFFERED.length] ?? "",
    newCase: (place) => {
      made += 1;
      const at = now();
      return {
        id: made.toString(16).padStart(32, "0"),
        code: codeOf(made),
        place,
        openedAt: at,
        savedAt: at,
        status: "open",
        answers: new Map(),
        notes: new Map(),
        drafts: new Map(),
        at: { tab: "quick-look", page: null, question: null },
        fresh: [],
        history: [],
        visits: 0,
        looked: new Set(),
        signed: null,
        needs: new Map(),
        consents: new Map(),
        files: [],
        apart: [],
        opener: null,
        sharing: new Map(),
      };
    },
  };
}

/** Somebody new at this computer. */
export function newOfficer(alias: string, passphrase: string, now: number, group: number): Officer {
  return {
    alias,
    passphrase,
    failures: 0,
    waitUntil: 0,
    cases: [],
    last: null,
    standing: null,
    waiting: null,
    file: null,
    givenAt: now,
    duress: null,
    authority: null,
    asked: null,
    sealAfter: 10,
    keysMadeAt: now,
    isSealed: false,
    isSealedByOrder: false,
    group,
    left: new Set(),
    desk: null,
  };
}

/** Codes that are told apart when read aloud: `7K-M4Q`. */
function codeOf(number: number): string {
  let rest = number * 7919 + 104_729;
  let code = "";
  for (let place = 0; place < 5; place += 1) {
    rest = (rest * 31 + 17) % 14_348_907;
    code += LETTERS[rest % LETTERS.length];
  }
  return `${code.slice(0, 2)}-${code.slice(2)}`;
}
