import { describe, expect, it } from "vitest";
import type { QuestionView } from "../../host/ipc.gen";
import { latinDigits } from "./digits";
import { columnsOf, optionsOf } from "./options";
import { readDate, writeDate } from "./partialDate";

const question = (kind: string, ...choices: string[]) =>
  ({ id: "q", kind, choices: choices.map((id) => ({ id })) }) as QuestionView;

describe("the answers of a question", () => {
  const check = (asked: QuestionView, expected: string[]) =>
    expect(optionsOf(asked).map(({ digit, key }) => `${digit ?? "·"} ${key}`)).toEqual(expected);

  it("have keys in the order in which they stand", () => {
    check(question("yes-no"), ["1 yes", "2 no", "3 unknown", "4 declined", "5 not-asked"]);
    check(question("statement"), ["1 yes", "2 no"]);
    check(question("number"), ["3 unknown", "4 declined", "5 not-asked"]);
    check(question("choice", "a", "b"), [
      "1 choice:a",
      "2 choice:b",
      "3 unknown",
      "4 declined",
      "5 not-asked",
    ]);
  });

  it("lose their key beyond nine, never their place", () => {
    const many = optionsOf(question("choice", ..."abcdefgh"));
    expect(many.map(({ digit }) => digit)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, null, null]);
  });

  it("are columns in a table: the choices and what is not known", () => {
    const columns = columnsOf("table", question("choice", "confirmed", "suspected", "none"));
    expect(columns.map(({ key, digit }) => `${digit} ${key}`)).toEqual([
      "1 choice:confirmed",
      "2 choice:suspected",
      "3 choice:none",
      "4 unknown",
    ]);
  });
});

describe("a remembered date", () => {
  const check = (day: string, month: string, year: string, value: string | null) =>
    expect(writeDate({ day, month, year })).toBe(value);

  it("is as exact as it is remembered", () => {
    check("", "", "2024", "2024");
    check("", "3", "2024", "2024-03");
    check("9", "3", "2024", "2024-03-09");
    check("29", "2", "2024", "2024-02-29");
  });

  it("is none while it is not a date", () => {
    check("", "", "", null);
    check("", "", "202", null);
    check("29", "2", "2023", null);
    check("31", "4", "2024", null);
    check("5", "", "2024", null);
    check("0", "1", "2024", null);
  });

  it("is read back as it was written", () => {
    expect(readDate("2024-03-09")).toEqual({ year: "2024", month: "3", day: "9" });
    expect(readDate("2024")).toEqual({ year: "2024", month: "", day: "" });
    expect(readDate(null)).toEqual({ year: "", month: "", day: "" });
  });

  it("takes the digits of an Arabic or Persian keyboard", () => {
    expect(latinDigits("٢٠٢٤")).toBe("2024");
    expect(latinDigits("۱۲ h")).toBe("12");
  });
});
