import type { Digits } from "../host/ipc.gen";
import type { Messages, Vars } from "./bundle";
import { type Direction, directionOf } from "./languages";
import { type MessageId, messageId, type NeedsNothing, type VarsOf } from "./messages";

const MINUTE = 60_000;
const ISOLATES = /[\u2066-\u2069]/g;
const ARABIC_INDIC_ZERO = 0x0660;

interface Parts {
  app: Messages;
  guide: Messages | null;
  digits: Digits;
  gender: string;
}

/** Everything that a screen may say, in one language. */
export class Words {
  readonly language: string;
  readonly direction: Direction;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.language = parts.app.language;
    this.direction = directionOf(this.language);
  }

  /** Whether a person who speaks the language has read every word of the guide. */
  get guideReviewed(): boolean {
    return this.#parts.guide?.reviewed ?? false;
  }

  get appReviewed(): boolean {
    return this.#parts.app.reviewed;
  }

  /** The same words, spoken to somebody. */
  addressing(gender: string): Words {
    return gender === this.#parts.gender ? this : new Words({ ...this.#parts, gender });
  }

  /** A missing variable does not compile. */
  say<Id extends MessageId>(
    id: Id,
    ...[vars]: NeedsNothing<Id> extends true ? [vars?: Vars] : [vars: VarsOf<Id>]
  ): string {
    return this.#say(id, vars ?? {});
  }

  #say(id: MessageId, vars: Vars): string {
    const [message = "", attribute = null] = id.split(".");
    return this.#parts.app.say(message, attribute, vars);
  }

  has(id: MessageId): boolean {
    const [message = "", attribute = null] = id.split(".");
    return this.#parts.app.has(message, attribute);
  }

  guide(id: string, attribute: string | null = null, vars: Vars = {}): string {
    const guide = this.#parts.guide;
    return guide ? guide.say(id, attribute, { gender: this.#parts.gender, ...vars }) : "";
  }

  guideHas(id: string, attribute: string | null = null): boolean {
    return this.#parts.guide?.has(id, attribute) ?? false;
  }

  /** A number, in the digits of the officer. Never for codes. */
  number(value: number): string {
    return this.#digits(String(value));
  }

  /** 24 hours, such as 09:05. */
  time(at: number): string {
    const date = new Date(at);
    return this.#digits(`${two(date.getHours())}:${two(date.getMinutes())}`);
  }

  /** Day, month and year. */
  date(at: number): string {
    const date = new Date(at);
    return this.#plain("date", {
      ...this.#dayAndMonth(date),
      year: this.number(date.getFullYear()),
    });
  }

  /** A remembered date from the guide's `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  partialDate(value: string): string {
    const [year = 0, month, day] = value.split("-").map(Number);
    if (!month) return this.number(year);
    if (day) return this.date(new Date(year, month - 1, day).getTime());
    return this.#plain("month-of-year", {
      month: this.say(messageId(`month-${month}`)),
      year: this.number(year),
    });
  }

  /** Weekday, day and month, as on the wall of the unlock screen. */
  weekday(at: number): string {
    const date = new Date(at);
    const weekday = this.say(messageId(`weekday-${date.getDay() || 7}`));
    return this.#plain("full-date", {
      weekday,
      date: this.#plain("day-and-month", this.#dayAndMonth(date)),
    });
  }

  /** Date and time. */
  moment(at: number): string {
    return this.#plain("date-and-time", { date: this.date(at), time: this.time(at) });
  }

  /** "today", "yesterday", or the date; with the year when it is another one. */
  day(at: number, now: number): string {
    const days = daysBetween(at, now);
    if (days === 0) return this.say("day-today");
    if (days === 1) return this.say("day-yesterday");
    const date = new Date(at);
    if (date.getFullYear() !== new Date(now).getFullYear()) return this.date(at);
    return this.#plain("day-and-month", this.#dayAndMonth(date));
  }

  /** "just now", "8 minutes ago", "today, 09:15", "yesterday, 17:00", "12 November". */
  ago(at: number, now: number): string {
    const minutes = Math.max(0, Math.floor((now - at) / MINUTE));
    if (minutes === 0) return this.say("ago-now");
    if (minutes < 60) return this.say("ago-minutes", { count: minutes });
    const days = daysBetween(at, now);
    if (days === 0) return this.#plain("ago-today", { time: this.time(at) });
    if (days === 1) return this.#plain("ago-yesterday", { time: this.time(at) });
    return this.day(at, now);
  }

  #dayAndMonth(date: Date): { day: number; month: string } {
    return { day: date.getDate(), month: this.say(messageId(`month-${date.getMonth() + 1}`)) };
  }

  /** Marks between the parts of a date would only keep it from being found by a search. */
  #plain(id: MessageId, vars: Vars): string {
    return this.#say(id, vars).replace(ISOLATES, "");
  }

  #digits(latin: string): string {
    if (this.#parts.digits === "latin") return latin;
    return latin.replace(/[0-9]/g, (digit) =>
      String.fromCodePoint(ARABIC_INDIC_ZERO + Number(digit)),
    );
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

function daysBetween(at: number, now: number): number {
  const day = (moment: number): number => {
    const date = new Date(moment);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((day(now) - day(at)) / (24 * 60 * MINUTE));
}
