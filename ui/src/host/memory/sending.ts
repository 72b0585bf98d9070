import type { AlarmView, StickView, WaitingView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import type { CaseRecord } from "./record";
import type { MemoryState } from "./state";

type SendingHandlers = Pick<
  Handlers,
  | "news"
  | "deliveries"
  | "waiting"
  | "send_now"
  | "set_sending_mode"
  | "stick"
  | "write_stick"
  | "read_stick"
  | "put_stick_away"
  | "alarms"
  | "read_erased"
  | "read_alarm"
>;

/** What waits, and the stick, as the in-memory host has them. */
export function sending(
  state: MemoryState,
  found: (caseId: string) => CaseRecord,
  now: () => number,
): SendingHandlers {
  const post = state.post;
  const vault = () => state.open ?? refuse(state.practice ? "exercise-only" : "locked");
  const isUrgent = (record: CaseRecord) => record.answers.get("danger-now")?.response === "yes";
  const unsent = () =>
    vault()
      .cases.filter(({ id }) => ["waiting", "partly"].includes(post.stages.get(id)?.stage ?? ""))
      .sort((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)));
  const why = () => {
    if (post.why) return post.why;
    if (!post.isOnline) return "no-network";
    return post.mode === "manual" ? "manual" : "next-in-line";
  };
  const view = (): WaitingView => ({
    standing: post.standing,
    mode: post.mode,
    isSending: false,
    why: unsent().length > 0 && why() !== "next-in-line" ? why() : post.why,
    lastTryAt: post.lastTryAt,
    nextTryAt: post.nextTryAt,
    agreedAt: post.agreedAt,
    rows: unsent().map((record) => ({
      caseId: record.id,
      code: record.code,
      isUrgent: isUrgent(record),
      parts: 2 + record.answers.size,
      files: record.files.length,
      bytes: 1200 + 310 * record.answers.size,
      why: why(),
    })),
    others: 0,
    now: now(),
  });
  const stick = (change: Partial<StickView>): StickView => {
    Object.assign(post.stick, change);
    return post.stick;
  };
  const begin = (step: "writing" | "reading", folder: string): StickView => {
    vault();
    if (!folder.startsWith("/")) refuse("no-such-folder");
    if (folder.includes("full")) refuse("stick-full");
    if (folder.includes("empty")) refuse("stick-empty");
    return stick({ step, folder, done: 0, path: null, parts: 0, fresh: 0, failure: null });
  };
  return {
    news: () => {
      vault();
      const alarms = post.alarms.filter((one) => one.readAt === null).length;
      return {
        turn: post.turn,
        standing: post.standing,
        waiting: unsent().length,
        alarms,
        erased: post.erased.length,
      };
    },
    alarms: () => ({ alarms: post.alarms, erased: post.erased }),
    read_erased: ({ caseId }) => {
      if (!post.erased.some((one) => one.caseId === caseId)) refuse("case-not-found");
      post.erased = post.erased.filter((one) => one.caseId !== caseId);
      post.turn += 1;
      return { alarms: post.alarms, erased: post.erased };
    },
    read_alarm: ({ kind }) => {
      const read = (one: AlarmView) => (one.kind === kind ? { ...one, readAt: now() } : one);
      post.alarms = post.alarms.map(read);
      post.turn += 1;
      return { alarms: post.alarms, erased: post.erased };
    },
    deliveries: ({ caseIds }) => ({
      deliveries: caseIds.map((caseId) => {
        const record = found(caseId);
        const kept = post.stages.get(record.id);
        const stage = kept?.stage ?? "here";
        return { caseId, stage, at: kept?.at ?? null, waiting: stage === "partly" ? 1 : 0 };
      }),
    }),
    waiting: view,
    send_now: () => {
      if (post.standing === "alone") refuse("not-joined");
      post.lastTryAt = now();
      post.turn += 1;
      if (!post.isOnline) {
        post.nextTryAt = now() + 60_000;
        return view();
      }
      if (post.standing === "asking") post.standing = "uncertified";
      for (const { id } of unsent()) post.stages.set(id, { stage: "received", at: now() });
      post.agreedAt = now();
      return view();
    },
    set_sending_mode: ({ mode }) => {
      post.mode = mode;
      return view();
    },
    stick: () => {
      vault();
      if (post.stick.step !== "writing" && post.stick.step !== "reading") return post.stick;
      const done = post.stick.done + 500;
      if (done < 1000) return stick({ done });
      if (post.stick.step === "reading") {
        for (const { id } of unsent()) post.stages.set(id, { stage: "received", at: now() });
        post.turn += 1;
        return stick({ step: "read", done: 1000, parts: 4, fresh: 3 });
      }
      const parts = unsent().length * 3;
      return stick({ step: "written", done: 1000, parts, path: `${post.stick.folder}/7F2A.dalil` });
    },
    write_stick: ({ folder }) => {
      if (post.standing === "alone") refuse("not-joined");
      if (unsent().length === 0) refuse("nothing-waits");
      return begin("writing", folder);
    },
    read_stick: ({ folder }) => begin("reading", folder),
    put_stick_away: () => stick({ step: "idle", done: 0, path: null, failure: null }),
  };
}
