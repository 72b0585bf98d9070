import type { BeginFileRequest, FilesView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import { type CaseRecord, look, write } from "./record";
import { type RecordingCommand, recording } from "./recording";
import type { MemoryState } from "./state";

type FileHandlers = Pick<
  Handlers,
  | "files"
  | "begin_file"
  | "add_file_part"
  | "let_go_file"
  | "begin_let_go"
  | "take_let_go"
  | "clean_file"
  | "finish_file"
  | "give_up_file"
  | "read_file"
  | "small_picture"
  | "remove_file"
  | RecordingCommand
>;

const MOST = 4 * 1024 ** 3;
const REASONS = new Set(["asked", "mistake", "danger"]);
/** The first bytes of a JPEG, and of sound that was recorded here. */
const JPEG = "\xff\xd8\xff";
const WAV = "RIFF";

/** Files of the in-memory host. Pictures are said to have been cleaned; nothing is. */
export function files(
  found: (caseId: string) => CaseRecord,
  now: () => number,
  state: MemoryState,
): FileHandlers {
  let coming: { request: BeginFileRequest; bytes: string } | null = null;
  let made = 0;

  const view = (record: CaseRecord): FilesView => ({
    files: record.files.map((file) => file.view),
    most: MOST,
    mayChange: record.isRead !== true,
  });
  const one = (record: CaseRecord, file: string) =>
    record.files.find((each) => each.view.file === file) ?? refuse("file-missing");

  return {
    ...recording(found, now, (request, bytes) => {
      coming = { request, bytes };
    }),
    files: ({ caseId }) => {
      const record = found(caseId);
      look(record, now(), "files");
      return view(record);
    },
    begin_file: (request) => {
      found(request.caseId);
      if (request.size > MOST) refuse("file-too-large", { limit: String(MOST) });
      if (request.name.length > 80) refuse("text-too-long", { limit: "80" });
      if (request.consent !== "agrees" && request.consent !== "not-asked") refuse("file-unfit");
      coming = { request, bytes: "" };
      return { taken: 0, size: request.size };
    },
    let_go_file: () => ({ size: state.letGo?.length ?? null }),
    begin_let_go: (about) => {
      const bytes = state.letGo ?? refuse("file-unfit");
      if (about.consent !== "agrees" && about.consent !== "not-asked") refuse("file-unfit");
      coming = { request: { ...about, size: bytes.length }, bytes: "" };
      return { taken: 0, size: bytes.length };
    },
    take_let_go: () => {
      if (!coming) return refuse("file-unfit");
      coming.bytes = state.letGo ?? refuse("file-unfit");
      state.letGo = null;
      return { taken: coming.bytes.length, size: coming.request.size };
    },
    add_file_part: ({ data }) => {
      if (!coming) return refuse("file-unfit");
      coming.bytes += atob(data);
      return { taken: coming.bytes.length, size: coming.request.size };
    },
    clean_file: () => {
      if (coming?.bytes.length !== coming?.request.size || !coming) return refuse("file-unfit");
      return { taken: coming.request.size, size: coming.request.size };
    },
    finish_file: () => {
      if (coming?.bytes.length !== coming?.request.size || !coming) return refuse("file-unfit");
      const { request, bytes } = coming;
      coming = null;
      made += 1;
      const record = found(request.caseId);
      const isPicture = bytes.startsWith(JPEG);
      const isSound = bytes.startsWith(WAV);
      record.files.push({
        view: {
          file: made.toString(16).padStart(64, "0"),
          name: request.name,
          kind: isPicture ? "picture" : isSound ? "sound" : "other",
          media: isPicture ? "image/jpeg" : isSound ? "audio/x-wav" : "application/octet-stream",
          size: bytes.length,
          at: now(),
          question: request.question,
          consent: request.consent,
          state: "here",
          hasSmall: isPicture,
          removed: isPicture ? ["place", "time"] : [],
          isClean: isPicture || isSound,
        },
        bytes,
      });
      write(record, now(), { op: "attach-add", text: request.name || null });
      return view(record);
    },
    give_up_file: () => {
      coming = null;
      return {};
    },
    read_file: ({ caseId, file, offset }) => ({
      data: btoa(one(found(caseId), file).bytes.slice(offset, offset + 2 ** 20)),
    }),
    small_picture: ({ caseId, file }) => ({ data: btoa(one(found(caseId), file).bytes) }),
    remove_file: ({ caseId, file, reason }) => {
      const record = found(caseId);
      one(record, file);
      if (!REASONS.has(reason)) refuse("reason-missing");
      record.files = record.files.filter((each) => each.view.file !== file);
      write(record, now(), { op: "attach-remove", reason });
      return view(record);
    },
  };
}
