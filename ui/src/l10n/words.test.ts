import { describe, expect, it } from "vitest";
import { Messages, watchMissing } from "./bundle";
import { messageId } from "./messages";
import { Words } from "./words";

const FILE = `
month-11 = November
month-12 = December
weekday-2 = Tuesday
date = { $day } { $month } { $year }
full-date = { $weekday } { $date }
month-of-year = { $month } { $year }
date-and-time = { $date }, { $time }
day-and-month = { $day } { $month }
day-today = today
day-yesterday = yesterday
ago-now = just now
ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
ago-today = today, { $time }
ago-yesterday = yesterday, { $time }
who = For { $gender ->
    [feminine] her
   *[other] them
}
    .hint = A hint
`;

const files = [{ name: "test.ftl", text: FILE }];
const words = (digits: "latin" | "arabic-indic" = "latin", gender = "unknown") =>
  new Words({
    app: new Messages("en", files, digits),
    guide: new Messages("en", files, digits),
    digits,
    gender,
  });
const at = (day: number, hour = 10, minute = 26) => new Date(2026, 10, day, hour, minute).getTime();
const NOW = at(24);
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe("moments", () => {
  it.each([
    [NOW - 20_000, "just now"],
    [NOW - 60_000, "1 minute ago"],
    [NOW - 8 * 60_000, "8 minutes ago"],
    [at(24, 7, 5), "today, 07:05"],
    [at(23, 17, 0), "yesterday, 17:00"],
    [at(12), "12 November"],
    [new Date(2025, 11, 1).getTime(), "1 December 2025"],
    [NOW + 60_000, "just now"],
  ])("%s is said as %s", (moment, said) => {
    expect(plain(words().ago(moment, NOW))).toBe(said);
  });

  it("names days, months and clock without the platform", () => {
    expect(words().weekday(NOW)).toBe("Tuesday 24 November");
    expect(words().moment(NOW)).toBe("24 November 2026, 10:26");
    expect(words().partialDate("2026-12")).toBe("December 2026");
    expect(words().partialDate("2026")).toBe("2026");
  });

  it("writes the digits of the officer", () => {
    expect(words("arabic-indic").time(NOW)).toBe("١٠:٢٦");
    expect(plain(words("arabic-indic").ago(NOW - 8 * 60_000, NOW))).toBe("٨ minutes ago");
  });
});

describe("words", () => {
  it("speaks to the person of the case", () => {
    expect(plain(words().guide("who"))).toBe("For them");
    expect(plain(words("latin", "feminine").guide("who"))).toBe("For her");
    expect(plain(words().addressing("feminine").guide("who"))).toBe("For her");
  });

  it("marks what is missing in every language alike, and tells the tests", () => {
    const missing: string[] = [];
    watchMissing((id) => missing.push(id));
    expect(words().say(messageId("nowhere"))).toBe("⟦nowhere⟧");
    expect(words().say(messageId("ago-minutes"))).toBe("⟦ago-minutes⟧");
    expect(words().say(messageId("who.nothing"))).toBe("⟦who.nothing⟧");
    expect(missing).toEqual(["nowhere", "ago-minutes", "who.nothing"]);
    watchMissing(null);
  });

  it("disguises the test languages, but not what a person typed", () => {
    const accented = new Messages("qps", files, "latin");
    expect(accented.say("ago-today", null, { time: "Chtouka" })).toBe(
      "⟨ţóóðááý, \u2068Chtouka\u2069⟩",
    );
    const mirrored = new Messages("qpr", files, "latin");
    expect(mirrored.say("day-today", null, {})).toBe("⟨\u202etoday\u202c⟩");
  });

  it("is reviewed only if every file says so", () => {
    const reviewed = { name: "a.ftl", text: "### review: reviewed\na = A\n" };
    expect(new Messages("en", [reviewed], "latin").reviewed).toBe(true);
    expect(new Messages("en", [reviewed, ...files], "latin").reviewed).toBe(false);
    expect(new Messages("en", [], "latin").reviewed).toBe(false);
  });
});
