import type { AskedAuthorityView, ProtectionView } from "../ipc.gen";
import { type Handlers, rate, refuse } from "./commands";
import { couldLeave, partWith } from "./sharing";
import type { MemoryState, Officer } from "./state";

type RecoveryHandlers = Pick<
  Handlers,
  | "try_sheet"
  | "recover"
  | "asked_authority"
  | "ask_authority"
  | "take_reply"
  | "protection"
  | "make_sheet"
  | "save_sheet"
  | "remove_sheet_file"
  | "rehearse_sheet"
  | "change_passphrase"
  | "renew_keys"
  | "set_duress"
  | "set_seal_after"
  | "seal"
>;

const MINUTES = 5 * 60_000;
const KEY_LIFE = 90 * 24 * 3_600_000;
const FOLDER = "/home/post-3/Documents";
const GROUPS = 9;
const WHOLE = 36;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What was typed, without what may stand between, and with the letters that look like digits. */
const bare = (typed: string): string =>
  typed
    .replace(/[\s\-_.·]/g, "")
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");

const groupsOf = (code: string): string[] => code.match(/.{1,4}/g) ?? [];

/** Reads a code; `near` is the one that it was meant to be, where that is known. */
function read(typed: string, near: string | null): string {
  const code = bare(typed);
  const strange = [...code].findIndex((letter) => !ALPHABET.includes(letter));
  if (strange >= 0) refuse("sheet-group", { group: String(Math.floor(strange / 4) + 1) });
  if (code.length !== WHOLE) {
    refuse("sheet-length", { count: String(code.length), wanted: String(WHOLE) });
  }
  const wanted = groupsOf(near ?? "");
  const unlike = groupsOf(code).flatMap((group, at) => (group === wanted[at] ? [] : [at + 1]));
  if (near && unlike.length > 0 && unlike.length < GROUPS) {
    refuse("sheet-group", { group: String(unlike[0]) });
  }
  return code;
}

/** What recovery leaves behind: no sheet, nothing sealed. */
const anew = (givenAt: number) => ({
  standing: null,
  waiting: null,
  isSealed: false,
  isSealedByOrder: false,
  failures: 0,
  givenAt,
});

const askedView = ({ authority, asked }: Officer): AskedAuthorityView => ({
  isPossible: authority !== null,
  words: asked === null ? null : "abandon balcon cactus damier effacer fabuleux",
  at: asked?.at ?? null,
  path: asked?.path ?? `${FOLDER}/note.req`,
});

/** Sheets, passphrases and the seal of the in-memory host. */
export function recovery(state: MemoryState, goOn: () => RecoveryGoOn): RecoveryHandlers {
  const now = () => state.now();
  const vault = () => state.open ?? refuse("locked");
  const named = (alias: string) =>
    state.officers.find((officer) => officer.alias === alias) ?? refuse("officer-unknown");
  const counts = ({ givenAt }: Officer) => now() - givenAt < MINUTES;

  const view = (): ProtectionView => {
    const officer = vault();
    return {
      rehearsedAt: officer.standing?.at ?? null,
      waitingAt: officer.waiting?.at ?? null,
      atHand: officer.waiting?.atHand ?? false,
      file: officer.file,
      passphraseNeeded: !counts(officer),
      sealAfter: officer.sealAfter,
      keysMadeAt: officer.keysMadeAt,
      keysDue: now() - officer.keysMadeAt >= KEY_LIFE,
      authority: officer.authority,
      colleagues: couldLeave(state),
    };
  };
  /** An attempt with the passphrase of the open vault. */
  const confirm = (passphrase: string) => {
    if (!passphrase) refuse("passphrase-empty");
    const officer = vault();
    if (officer.passphrase === passphrase) {
      officer.failures = 0;
      return;
    }
    failed(state, officer);
  };
  const choose = (passphrase: string, repeated: string) => {
    if (passphrase !== repeated) refuse("passphrase-differs");
    if (!passphrase) refuse("passphrase-empty");
    const rating = rate(passphrase);
    if (rating.hint === "too-long") refuse("passphrase-too-long");
    if (!rating.acceptable) refuse("passphrase-weak");
  };
  const opens = (officer: Officer, typed: string) => {
    const sheet = officer.standing ?? officer.waiting;
    const code = read(typed, sheet?.code ?? null);
    if (!sheet || sheet.code !== code) refuse("sheet-wrong");
  };

  return {
    try_sheet: ({ alias, code }) => {
      opens(named(alias), code);
      return {};
    },
    recover: ({ alias, code, passphrase, repeated }) => {
      const officer = named(alias);
      read(code, (officer.standing ?? officer.waiting)?.code ?? null);
      choose(passphrase, repeated);
      opens(officer, code);
      Object.assign(officer, { passphrase, ...anew(now()) });
      state.open = officer;
      return { alias, goOn: goOn(), practice: false };
    },
    asked_authority: ({ alias }) => askedView(named(alias)),
    ask_authority: ({ alias, passphrase, repeated, path, replace }) => {
      const officer = named(alias);
      if (!path.startsWith("/")) refuse("paper-path-unwritable");
      if (officer.asked?.path === path && !replace) refuse("paper-path-taken");
      choose(passphrase, repeated);
      if (officer.authority === null) refuse("no-authority");
      officer.asked = { passphrase, path, at: now() };
      return askedView(officer);
    },
    take_reply: ({ alias, passphrase, path }) => {
      const officer = named(alias);
      if (!path.startsWith("/")) refuse("reply-missing");
      if (officer.asked === null) refuse("nothing-asked");
      if (!path.endsWith(".reply")) refuse("reply-other");
      if (officer.asked?.passphrase !== passphrase) refuse("reply-passphrase");
      Object.assign(officer, { passphrase, asked: null, ...anew(now()) });
      state.open = officer;
      return { alias, goOn: goOn(), practice: false };
    },
    protection: view,
    make_sheet: ({ passphrase }) => {
      const officer = vault();
      if (passphrase) {
        confirm(passphrase);
        officer.givenAt = now();
      } else if (!counts(officer)) {
        refuse("passphrase-needed");
      }
      const code = state.newCode();
      officer.waiting = { code, at: now(), atHand: true };
      return { groups: groupsOf(code), path: `${FOLDER}/page.pdf` };
    },
    save_sheet: ({ path, replace }) => {
      if (!path.startsWith("/")) refuse("paper-path-unwritable");
      const officer = vault();
      if (!officer.waiting?.atHand) refuse("sheet-gone");
      if (officer.file === path && !replace) refuse("paper-path-taken");
      officer.file = path;
      return view();
    },
    remove_sheet_file: () => {
      vault().file = null;
      return view();
    },
    rehearse_sheet: ({ code }) => {
      const officer = vault();
      const { waiting, standing } = officer;
      const typed = read(code, (waiting?.atHand ? waiting : null)?.code ?? null);
      if (waiting?.code === typed) {
        officer.standing = { code: typed, at: now() };
        officer.waiting = null;
      } else if (standing?.code !== typed) {
        refuse("sheet-wrong");
      }
      return view();
    },
    change_passphrase: ({ present, passphrase, repeated }) => {
      if (!present) refuse("passphrase-empty");
      choose(passphrase, repeated);
      confirm(present);
      if (present === passphrase) refuse("passphrase-same");
      Object.assign(vault(), { passphrase, givenAt: now() });
      return view();
    },
    renew_keys: ({ passphrase, leaver }) => {
      if (!passphrase) refuse("passphrase-empty");
      if (leaver !== null && !couldLeave(state).includes(leaver)) refuse("colleague-unknown");
      confirm(passphrase);
      if (leaver !== null) partWith(state, leaver, now());
      Object.assign(vault(), { keysMadeAt: now(), givenAt: now() });
      return view();
    },
    set_duress: ({ present, duress, repeated }) => {
      if (duress !== null) choose(duress, repeated);
      confirm(present);
      if (vault().standing === null) refuse("sheet-needed");
      if (duress === present) refuse("passphrase-same");
      vault().duress = duress;
      return {};
    },
    set_seal_after: ({ count }) => {
      vault().sealAfter = count;
      return view();
    },
    seal: () => {
      const officer = vault();
      officer.isSealed = officer.standing !== null;
      state.open = null;
      state.left = true;
      if (!officer.isSealed) refuse("sheet-needed");
      return {};
    },
  };
}

type RecoveryGoOn = ReturnType<Handlers["resume"]>["goOn"];

/** A wrong passphrase: after some one waits, after too many it is sealed. */
export function failed(state: MemoryState, officer: Officer): never {
  officer.failures += 1;
  if (officer.failures >= 3) officer.waitUntil = state.now() + 30_000;
  const left = officer.sealAfter - officer.failures;
  const maySeal = officer.standing !== null && officer.sealAfter > 0;
  if (maySeal && left <= 0) {
    officer.isSealed = true;
    if (state.open === officer) state.open = null;
    refuse("vault-sealed");
  }
  refuse("wrong-passphrase", maySeal ? { left: String(left) } : {});
}
