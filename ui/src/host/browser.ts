import type {
  AlarmView,
  AnswerInput,
  CountRow,
  DeviceRow,
  FileView,
  Preferences,
  Theme,
} from "./ipc.gen";
import { type MemoryHost, memoryHost } from "./memory";
import { CARD } from "./memory/authority";

// For looking at the screens in a browser while developing; never in a release.
// ?language=ar&theme=dark&text=125&empty&desk&joined&alarms  The passphrase of every alias is below.
export const BROWSER_PASSPHRASE = "lantern orchard seven gravel moon";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Sample {
  place: string;
  ago: number;
  answers: Record<string, string>;
  status?: "signed" | "closed";
}

const STRONG = {
  worked: "yes",
  "papers-held": "yes",
  "threat-police": "yes",
  "form-forced-labour": "confirmed",
};

const SAMPLES: readonly Sample[] = [
  {
    place: "Bus station, Agadir",
    ago: 26 * DAY,
    answers: { ...STRONG, language: "fr" },
    status: "closed",
  },
  {
    place: "Workshop, Inezgane",
    ago: 20 * DAY,
    answers: { worked: "no", "form-forced-labour": "none", "form-begging": "none", language: "ar" },
    status: "closed",
  },
  {
    place: "Flat, Agadir",
    ago: 12 * DAY,
    answers: { ...STRONG, language: "zgh" },
    status: "signed",
  },
  {
    place: "Harbour, Agadir",
    ago: DAY,
    answers: { ...STRONG, "doctor-now": "yes", language: "ar" },
  },
  { place: "Worksite, Chtouka", ago: 100 * MINUTE, answers: { "danger-now": "no" } },
  {
    place: "Worksite, Chtouka",
    ago: 8 * MINUTE,
    answers: {
      "look-watched": "yes",
      "danger-now": "no",
      worked: "yes",
      "papers-held": "yes",
      language: "fr",
      address: "masculine",
    },
  },
];

const DEVICES: readonly DeviceRow[] = [
  {
    id: "7c1f".repeat(8),
    standing: "certified",
    role: "officer",
    isSilent: false,
    organisation: "Labour inspection",
    region: "Souss",
    officers: ["post-3-b · labour inspector"],
    seenAt: Date.now() - 8 * MINUTE,
    edition: "2026.1-draft",
    waiting: 0,
    gap: false,
    fork: false,
    sealAt: null,
    sealGoneAt: null,
    isHere: false,
  },
  {
    id: "a90d".repeat(8),
    standing: "asks",
    role: "officer",
    isSilent: false,
    organisation: "",
    region: "",
    officers: ["S. · shelter worker"],
    seenAt: Date.now() - 3 * DAY,
    edition: "2025.2",
    waiting: 3,
    gap: true,
    fork: false,
    sealAt: null,
    sealGoneAt: null,
    isHere: false,
  },
];

const QUARTER = { period: "2026-Q3", region: "Souss-Massa" };
const COUNTS: readonly CountRow[] = [
  { ...QUARTER, kind: "cases", name: "", count: 64 },
  { ...QUARTER, kind: "conclusion", name: "strong-grounds", count: 31 },
  { ...QUARTER, kind: "conclusion", name: "grounds-to-refer", count: 19 },
  { ...QUARTER, kind: "outcome", name: "taken-up", count: 40 },
  { ...QUARTER, kind: "outcome", name: "none", count: 12 },
  { ...QUARTER, kind: "sign", name: "cd-documents", count: 27 },
];

const FILE: FileView = {
  file: "f1".repeat(32),
  name: "wage sheet",
  kind: "picture",
  media: "image/jpeg",
  size: 2_400_000,
  at: 0,
  question: null,
  consent: "agrees",
  state: "waits",
  hasSmall: false,
  removed: ["place", "time"],
  isClean: true,
};

const raised = (kind: string, count: number, ago: number): AlarmView => ({
  kind,
  count,
  at: Date.now() - ago,
  readAt: null,
  code: "4be1c2a90d17",
});

const ALARMS = [raised("fork", 1, DAY), raised("bad-order", 2, 3 * DAY)];

const inputOf = ([question, given]: [string, string]): AnswerInput =>
  given === "yes" || given === "no"
    ? { question, response: given, value: null, basis: "told-by-person" }
    : { question, response: "choice", value: given, basis: "told-by-person" };

const isTheme = (theme: string | null): theme is Theme =>
  theme === "light" || theme === "dark" || theme === "contrast" || theme === "system";

export async function browserHost(): Promise<MemoryHost> {
  const asked = new URLSearchParams(window.location.search);
  const theme = asked.get("theme");
  const preferences: Partial<Preferences> = {
    language: asked.get("language") ?? "en",
    textSize: Number(asked.get("text") ?? 100),
    ...(isTheme(theme) ? { theme } : {}),
  };
  let shift = 0;
  const host = memoryHost({ preferences, now: () => Date.now() - shift });
  if (asked.has("empty")) return host;
  for (const alias of ["post-3-b", "post-3-a", "south-1"]) {
    const passphrase = BROWSER_PASSPHRASE;
    await host.call("create_officer", { alias, passphrase, repeated: passphrase });
  }
  await host.call("unlock", { alias: "post-3-b", passphrase: BROWSER_PASSPHRASE });
  const { groups } = await host.call("make_sheet", { passphrase: null });
  await host.call("rehearse_sheet", { code: groups.join("-") });
  for (const sample of SAMPLES) {
    shift = sample.ago;
    const { head } = await host.call("start_case", { place: sample.place });
    const answers = Object.entries(sample.answers).map(inputOf);
    await host.call("save_answers", { caseId: head.caseId, answers });
    const place = { tab: "conversation", page: "papers-held", question: "papers-held" } as const;
    await host.call("keep_place", { caseId: head.caseId, place });
    const record = host.state.open?.cases.at(-1);
    if (record && sample.status) record.status = sample.status;
  }
  shift = 0;
  if (asked.has("desk")) {
    await host.call("become_desk", { folder: "/media/keys", passphrase: "-", label: "Desk 1" });
    const desk = host.state.open?.desk;
    desk?.devices.push(...DEVICES);
    desk?.counts.push(...COUNTS);
    for (const record of host.state.open?.cases ?? []) {
      record.files.push({ bytes: "", view: { ...FILE, at: record.openedAt } });
      record.isRead = true;
    }
  }
  if (asked.has("alarms")) host.state.post.alarms = ALARMS;
  if (asked.has("joined")) await joined(host);
  await host.call("lock", {});
  return host;
}

/** Joined, with cases on their way: received, read, partly there, and waiting without a network. */
async function joined(host: MemoryHost): Promise<void> {
  const { post } = host.state;
  await host.call("read_card", { kind: "square", text: CARD.square });
  await host.call("join", { name: "Amina B.", role: "Agadir", later: true });
  const cases = host.state.open?.cases ?? [];
  const caseIds = cases.slice(1).map((each) => each.id);
  await host.call("offer_cases", { caseIds, basis: "duty" });
  const at = Date.now() - 40 * MINUTE;
  const stages = ["received", "read", "partly"] as const;
  for (const [place, stage] of stages.entries()) {
    const id = caseIds[place];
    if (id) post.stages.set(id, { stage, at: stage === "partly" ? null : at });
  }
  Object.assign(post, { isOnline: false, standing: "uncertified", lastTryAt: at });
  Object.assign(post, { nextTryAt: Date.now() + 6 * MINUTE, agreedAt: at - DAY });
}
