import { describe, expect, it } from "vitest";
import { HostFailure } from "../../host";
import type { AnswerInput } from "../../host/ipc.gen";
import { AnswerBook } from "./answerBook";

const answer = (question: string, response: string | null = "yes"): AnswerInput => ({
  question,
  response,
  value: null,
  basis: "seen",
});

/** A vault whose commits end when told. */
function vault() {
  const calls: { answers: AnswerInput[]; commit: () => void; refuse: () => void }[] = [];
  const book = new AnswerBook(
    (answers) =>
      new Promise((resolve, reject) => {
        const refuse = () =>
          reject(new HostFailure({ code: "disk-full", about: {}, incident: "a1" }));
        calls.push({ answers, commit: () => resolve(undefined), refuse });
      }),
  );
  return { book, calls };
}

const shown = (book: AnswerBook) =>
  [...book.standing().pending].map(([id, one]) => `${id}:${one.response}`);

describe("answers on their way", () => {
  it("show at once and stay shown until they are kept", async () => {
    const { book, calls } = vault();
    book.save([answer("a")]);
    expect(shown(book)).toEqual(["a:yes"]);
    calls[0]?.commit();
    expect(await book.settled()).toBe(true);
    expect(shown(book)).toEqual([]);
  });

  it("drop nothing: every press is sent, in order", async () => {
    const { book, calls } = vault();
    book.save([answer("a")]);
    book.save([answer("a", "no"), answer("b")]);
    book.save([answer("c", null)]);
    expect(calls.map((call) => call.answers.map(({ question }) => question))).toEqual([
      ["a"],
      ["a", "b"],
      ["c"],
    ]);
    calls[0]?.commit();
    await Promise.resolve();
    expect(shown(book)).toEqual(["a:no", "b:yes", "c:null"]);
  });

  it("empty their tile when refused, and can be tried again", async () => {
    const { book, calls } = vault();
    book.save([answer("a"), answer("b")]);
    calls[0]?.refuse();
    expect(await book.settled()).toBe(false);
    expect(shown(book)).toEqual([]);
    expect(book.standing().refused?.failure.code).toBe("disk-full");
    book.retry();
    expect(shown(book)).toEqual(["a:yes", "b:yes"]);
    calls[1]?.commit();
    expect(await book.settled()).toBe(true);
  });

  it("forget a refusal of what was answered anew, and only of that", async () => {
    const { book, calls } = vault();
    book.save([answer("a"), answer("b")]);
    calls[0]?.refuse();
    await book.settled();
    book.save([answer("a", "no")]);
    expect(book.standing().refused?.answers.map(({ question }) => question)).toEqual(["b"]);
    book.dismiss();
    calls[1]?.commit();
    expect(await book.settled()).toBe(true);
  });

  it("keep a refusal while later answers succeed", async () => {
    const { book, calls } = vault();
    book.save([answer("a")]);
    book.save([answer("b")]);
    calls[0]?.refuse();
    calls[1]?.commit();
    expect(await book.settled()).toBe(false);
    expect(book.standing().refused?.answers.map(({ question }) => question)).toEqual(["a"]);
  });
});
