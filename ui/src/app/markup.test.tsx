import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { HistoryEntry, Tab } from "../host";
import { type MemoryHost, memoryHost } from "../host/memory";
import type { CaseRecord } from "../host/memory/record";
import { openApp, openCase } from "../testing";
import { alive, MARKUP, readable } from "../testing/markup";

/** All of them in one text, with its field's name first, so that each field is looked for itself. */
const said = (field: string): string => `«${field}» ${MARKUP.join(" ")}`;

const AT = 1_795_521_600_000;

const written = (number: number, more: Partial<HistoryEntry>): HistoryEntry => ({
  number,
  at: AT,
  op: "note-add",
  author: 0,
  visit: 1,
  question: null,
  answer: null,
  before: null,
  about: null,
  state: null,
  stateBefore: null,
  text: null,
  reason: null,
  copy: null,
  superseded: false,
  conflict: false,
  ahead: false,
  hash: "0123456789abcdef",
  ...more,
});

/** A case in which every text that somebody can type is markup. */
function fill(record: CaseRecord): void {
  record.place = said("place");
  record.code = "7K-M4Q";
  const text = { response: "text", value: said("answer"), basis: "told-by-person", savedAt: AT };
  record.answers.set("tasks", text);
  record.notes.set(null, { text: said("note"), savedAt: AT });
  record.notes.set("tasks", { text: said("note at a question"), savedAt: AT });
  record.drafts.set("note", said("draft"));
  record.files.push({
    bytes: "",
    view: {
      file: "00".repeat(32),
      name: said("file"),
      kind: "other",
      media: said("media"),
      size: 1,
      at: AT,
      question: null,
      consent: "agrees",
      state: "here",
      hasSmall: false,
      removed: [],
      isClean: true,
    },
  });
  record.signed = {
    choice: "raise",
    conclusion: "grounds-to-refer",
    computed: "grounds-to-refer",
    reason: said("reason to differ"),
    statement: said("statement"),
    role: said("role"),
    name: said("name"),
    signedAt: record.savedAt + 1,
    hash: "0123456789abcdef",
  };
  record.history.push(
    written(1, { text: said("history note") }),
    written(2, { op: "answer-set", question: "tasks", answer: text }),
    written(3, { op: "decision-set", text: said("history statement") }),
    written(4, { op: "audit-exported", reason: "other", text: said("history reason") }),
    written(5, { op: "attach-add", about: said("history file"), text: said("history file") }),
  );
}

async function stand(tab: Tab, page?: string): Promise<string> {
  const opened = await openCase({ tab, ...(page ? { page, question: page } : {}) });
  const { user, words, host, container } = opened;
  const record = host.state.open?.cases[0];
  if (!record) throw new Error("a case");
  fill(record);
  record.at = { tab, page: page ?? null, question: page ?? null };
  await user.keyboard("{Escape}{Control>}l{/Control}");
  await user.click(await screen.findByLabelText(words.say("unlock-passphrase")));
  await user.paste(host.state.officers[0]?.passphrase ?? "");
  await user.keyboard("{Enter}");
  await screen.findByRole("navigation", { name: words.say("spine-label") });
  await waitFor(() => expect(readable(container)).toContain("«"));
  expect(alive(document.body)).toEqual([]);
  return readable(document.body);
}

const shown = (read: string, field: string): void => {
  const text = said(field).replace(/\s+/g, " ");
  expect(read.replace(/\s+/g, " ").includes(text), field).toBe(true);
};

describe("text that looks like markup", () => {
  beforeEach(() => {
    Reflect.deleteProperty(window, "markup");
  });

  it("is of more than 500 kinds, and is found where it comes to life", () => {
    expect(MARKUP.length).toBeGreaterThanOrEqual(500);
    const place = document.createElement("div");
    place.innerHTML = MARKUP.join(" ");
    expect(alive(place).length).toBeGreaterThan(100);
  });

  it("is text in the list, at an answer and at its note", async () => {
    const read = await stand("conversation", "tasks");
    shown(read, "answer");
    shown(read, "note at a question");
  });

  it("is text in a file's name", async () => {
    const read = await stand("files");
    shown(read, "file");
  });

  it("is text in a statement, its role and its reasons", async () => {
    const read = await stand("result");
    for (const field of ["statement", "role", "name", "reason to differ"]) shown(read, field);
  });

  it("is text in the history", async () => {
    const read = await stand("history");
    for (const field of ["history note", "answer"]) shown(read, field);
  });

  it("is text in the name on the first screen", async () => {
    const host: MemoryHost = memoryHost();
    const passphrase = "lantern orchard seven gravel moon";
    await host.call("create_officer", { alias: said("alias"), passphrase, repeated: passphrase });
    await host.call("lock", {});
    const { container } = await openApp({ host });
    shown(readable(container), "alias");
    expect(alive(document.body)).toEqual([]);
  });

  it("is text in the words of a guide", async () => {
    const host = memoryHost();
    const call = host.call.bind(host);
    const attribute = '<img src=x onerror="window.markup=1">';
    vi.spyOn(host, "call").mockImplementation(async (name, request) => {
      const view = await call(name, request);
      if (name !== "guide_words") return view;
      const { files, ...rest } = view as unknown as { files: { name: string; text: string }[] };
      const marked = files.map((file) => ({
        ...file,
        text: file.text.replace(/^([a-z][\w-]* = )(?=\S)/gm, `$1${attribute} `),
      }));
      return { ...rest, files: marked } as unknown as typeof view;
    });
    const { container } = await openCase({ host, tab: "conversation", page: "tasks" });
    await waitFor(() => expect(readable(container)).toContain(attribute));
    expect(alive(document.body)).toEqual([]);
  });
});
