import type { BeginFileRequest, BeginRecordingRequest, RecordingView } from "../ipc.gen";
import { type Handlers, refuse } from "./commands";
import type { CaseRecord } from "./record";

export type RecordingCommand =
  | "begin_recording"
  | "recording"
  | "stop_recording"
  | "recorded_part"
  | "keep_recording"
  | "discard_recording";

/** Bytes of one millisecond of sound, and of what stands in front of it. */
const BYTES = 96;
const HEAD = 44;

/** Sound of the in-memory host: silence, as long as the clock says. */
export function recording(
  found: (caseId: string) => CaseRecord,
  now: () => number,
  bring: (request: BeginFileRequest, bytes: string) => void,
): Pick<Handlers, RecordingCommand> {
  let heard: { request: BeginRecordingRequest; from: number; to: number | null } | null = null;

  const view = (): RecordingView => {
    const ms = heard ? (heard.to ?? now()) - heard.from : 0;
    const state = heard ? (heard.to === null ? "recording" : "stopped") : "none";
    return { state, ms, size: HEAD + ms * BYTES, hasGap: false, ended: null };
  };
  const waiting = () => (heard?.to == null ? refuse("recording-unfit") : heard);
  const bytes = () => "RIFF".padEnd(view().size, "\0");

  return {
    begin_recording: (request) => {
      found(request.caseId);
      if (heard) refuse("recording-unfit");
      if (request.consent !== "agrees" && request.consent !== "not-asked") refuse("file-unfit");
      heard = { request, from: now(), to: null };
      return view();
    },
    recording: view,
    stop_recording: () => {
      if (heard) heard.to ??= now();
      return view();
    },
    recorded_part: ({ offset }) => {
      waiting();
      return { data: btoa(bytes().slice(offset, offset + 2 ** 20)) };
    },
    keep_recording: ({ name }) => {
      const { request } = waiting();
      const sound = bytes();
      bring({ ...request, name, size: sound.length }, sound);
      heard = null;
      return { taken: 0, size: sound.length };
    },
    discard_recording: () => {
      heard = null;
      return {};
    },
  };
}
