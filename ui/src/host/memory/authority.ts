import type {
  AlarmView,
  AuthorityFacts,
  AuthorityView,
  DeliveryStage,
  EarlierCase,
  ErasedView,
  MeetingView,
  SendingMode,
  Standing,
  StickView,
  WaitReason,
} from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import type { CaseRecord } from "./record";
import type { MemoryState } from "./state";

/** What the in-memory host knows of the way to the authority; tests move it. */
export interface MemoryPost {
  standing: Standing;
  facts: AuthorityFacts;
  meeting: MeetingView | null;
  /** Whether a server answers. */
  isOnline: boolean;
  joined: Set<string>;
  later: boolean;
  mode: SendingMode;
  why: WaitReason | null;
  lastTryAt: number | null;
  nextTryAt: number | null;
  agreedAt: number | null;
  /** How far each offered case is, by id. */
  stages: Map<string, { stage: DeliveryStage; at: number | null }>;
  stick: StickView;
  turn: number;
  /** What came that should not be so. */
  alarms: AlarmView[];
  erased: ErasedView[];
}

/** What stands on the card of the in-memory host. */
export const CARD = {
  server: "https://post.example.ma:8443",
  authority: "7K3M-9QXA-2BTF-HC4R-W8ND-5EPV-60JS",
  code: "Q4T7-M2ZK-9RAX-3FHC-8WNB",
  square: "DALIL1:7K3M9QXA2BTFHC4RW8ND5EPV60JSQ4T7M2ZK",
} as const;

export function emptyPost(now: () => number): MemoryPost {
  return {
    standing: "alone",
    facts: {
      name: "اللجنة الوطنية",
      words: "cedar window basket thunder olive page",
      server: "post.example.ma:8443",
      version: 3,
      issuedAt: now() - 9 * 86_400_000,
      freshUntil: now() + 80 * 86_400_000,
      isFresh: true,
    },
    meeting: null,
    isOnline: true,
    joined: new Set(),
    later: false,
    mode: "automatic",
    why: null,
    lastTryAt: null,
    nextTryAt: null,
    agreedAt: null,
    stages: new Map(),
    stick: {
      step: "idle",
      folder: "/media/post-3/STICK",
      done: 0,
      path: null,
      parts: 0,
      fresh: 0,
      failure: null,
    },
    turn: 1,
    alarms: [],
    erased: [],
  };
}

type JoinHandlers = Pick<
  Handlers,
  | "authority"
  | "read_card"
  | "bring_manifest"
  | "look_again"
  | "put_card_away"
  | "join"
  | "offer_cases"
>;

const bare = (typed: string): string => typed.replace(/[\s-]/g, "").toUpperCase();

/** A line of the card as it was typed; the group that differs is named. */
function readLine(line: "authority" | "code", typed: string): void {
  const wanted = bare(CARD[line]);
  const given = bare(typed);
  const strange = [...given].findIndex((letter) => !/[0-9A-HJKMNP-TV-Z]/.test(letter));
  if (strange >= 0) refuse("card-group", { line, group: String(Math.floor(strange / 4) + 1) });
  if (given.length !== wanted.length) {
    refuse("card-length", { line, count: String(given.length), wanted: String(wanted.length) });
  }
  const unlike = [...given].findIndex((letter, at) => letter !== wanted[at]);
  if (unlike >= 0) refuse("card-group", { line, group: String(Math.floor(unlike / 4) + 1) });
}

/** What a person said to somebody knowing: one no weighs more than a yes. */
function said(consents: readonly string[]): string {
  if (consents.includes("refuses")) return "refuses";
  return consents.includes("agrees") ? "agrees" : "not-asked";
}

/** Joining, as the in-memory host has it. */
export function joining(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  now: () => number,
): JoinHandlers {
  const post = state.post;
  const vault = () => state.open ?? refuse(state.practice ? "exercise-only" : "locked");
  const earlier = (): EarlierCase[] =>
    vault()
      .cases.filter((each) => !post.stages.has(each.id))
      .sort((one, other) => other.openedAt - one.openedAt)
      .map(({ id, code, openedAt, answers, consents }) => ({
        caseId: id,
        code,
        openedAt,
        actNow: answers.get("danger-now")?.response === "yes",
        consent: said([...consents.values()].map(({ consent }) => consent)),
      }));
  const view = (): AuthorityView => ({
    standing: post.standing,
    authority: post.standing === "alone" ? null : post.facts,
    isJoined: post.joined.has(vault().alias),
    requestWords: post.joined.has(vault().alias)
      ? "lantern orchard seven gravel moon ladder"
      : null,
    earlier: earlier(),
    earlierTotal: earlier().length,
    meeting: post.meeting,
  });
  const look = () => {
    if (!post.meeting) refuse("card-missing");
    post.meeting.authority = post.isOnline ? post.facts : null;
    post.meeting.failure = post.isOnline
      ? null
      : { code: "no-network", about: {}, incident: "k4m9-tz" };
    return view();
  };
  return {
    authority: view,
    read_card: (card) => {
      vault();
      if (card.kind === "typed") {
        if (!/^https:\/\/[\w.:-]+$/.test(card.server.trim())) refuse("card-address");
        readLine("authority", card.authority);
        readLine("code", card.code);
      } else {
        const text = card.kind === "square" ? card.text : `DALIL1:${card.path}`;
        if (!text.trim().toUpperCase().startsWith("DALIL1:")) refuse("card-unread");
        if (text.includes("OLD")) refuse("card-expired");
      }
      post.meeting = {
        server: CARD.server,
        expiresAt: card.kind === "typed" ? null : now() + 10 * 86_400_000,
        authority: null,
        isLooking: false,
        failure: null,
      };
      return look();
    },
    bring_manifest: ({ path }) => {
      if (!post.meeting) refuse("card-missing");
      if (path.includes("other")) refuse("manifest-other");
      if (!path.startsWith("/")) refuse("manifest-unfit");
      post.meeting.authority = post.facts;
      post.meeting.failure = null;
      return view();
    },
    look_again: look,
    put_card_away: () => {
      post.meeting = null;
      return view();
    },
    join: ({ name, role, later }) => {
      if (!post.meeting) refuse("card-missing");
      if (!post.meeting.authority) refuse("not-met");
      if (!name.trim() || !role.trim()) refuse("name-missing");
      post.meeting = null;
      post.standing = "asking";
      post.later = later;
      post.joined.add(vault().alias);
      return view();
    },
    offer_cases: ({ caseIds, basis }) => {
      if (!post.joined.has(vault().alias)) refuse("not-joined");
      if (!["consent", "duty"].includes(basis)) refuse("reason-missing");
      for (const caseId of caseIds) {
        post.stages.set(found(caseId).id, { stage: "waiting", at: null });
      }
      post.turn += 1;
      return view();
    },
  };
}
