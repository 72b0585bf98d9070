/** Bytes of a file cross in parts of at most one mebibyte; memory holds one part, or what is shown. */

import type { FilePart, FileView, Host } from "../../host";

export const PART = 1 << 20;
/** Larger ones are kept and not shown: what is shown stands in memory as a whole. */
export const MOST_SHOWN = 96 << 20;

/** The engine writes Base64 itself, and quicker. */
export function toBase64(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(part);
  });
}

export function fromBase64({ data }: FilePart): Uint8Array<ArrayBuffer> {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** How far a file is: bytes that came in, then bytes that are clean. */
export interface Going {
  step: "coming" | "cleaning";
  bytes: number;
}

/** A file that is to come in: chosen, and read by the engine; or let go, and read by nobody yet. */
export type Source = { file: File } | { letGo: number };

export const sizeOfSource = (source: Source): number =>
  "file" in source ? source.file.size : source.letGo;

/** What is said of a file before it comes in. */
export interface About {
  caseId: string;
  question: string | null;
  name: string;
  consent: string;
}

/** Brings a file in, part by part, and has it cleaned. Ends early when nobody wants it any more. */
export async function bringIn(
  host: Host,
  source: Source,
  about: About,
  wanted: () => boolean,
  told: (going: Going) => void,
): Promise<boolean> {
  const size = sizeOfSource(source);
  if ("file" in source) {
    await host.call("begin_file", { ...about, size });
    for (let at = 0; at < size; at += PART) {
      const data = await toBase64(source.file.slice(at, at + PART));
      if (!wanted()) return false;
      const { taken } = await host.call("add_file_part", { data });
      told({ step: "coming", bytes: taken });
    }
  } else {
    await host.call("begin_let_go", about);
    for (let taken = 0; taken < size && wanted(); ) {
      taken = (await host.call("take_let_go", {})).taken;
      told({ step: "coming", bytes: taken });
    }
  }
  return clean(host, size, wanted, told);
}

/** Has a file cleaned that came in whole. */
export async function clean(
  host: Host,
  size: number,
  wanted: () => boolean,
  told: (going: Going) => void,
): Promise<boolean> {
  for (let bytes = 0; bytes < size && wanted(); ) {
    bytes = (await host.call("clean_file", {})).taken;
    told({ step: "cleaning", bytes });
  }
  return wanted();
}

/** All of it as an address that this window alone can read; to be given back with `revoke`. */
export async function addressOf(
  read: (offset: number) => Promise<FilePart>,
  { size, media }: Pick<FileView, "size" | "media">,
  wanted: () => boolean,
): Promise<string | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let offset = 0; offset < size; offset += PART) {
    const part = fromBase64(await read(offset));
    if (!wanted() || part.length === 0) return null;
    parts.push(part);
  }
  return URL.createObjectURL(new Blob(parts, { type: media }));
}
