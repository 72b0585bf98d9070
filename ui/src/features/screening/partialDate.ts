/** A date as far as it is remembered: `2024`, `2024-03` or `2024-03-09`. */

export interface PartialDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

export const NO_DATE: PartialDate = { year: "", month: "", day: "" };

export function readDate(value: string | null): PartialDate {
  const [year = "", month = "", day = ""] = (value ?? "").split("-");
  return { year, month: month && String(Number(month)), day: day && String(Number(day)) };
}

/** The value to keep; none while it is not a date. A day needs its month, a month its year. */
export function writeDate({ year, month, day }: PartialDate): string | null {
  if (!/^\d{4}$/.test(year)) {
    return null;
  }
  if (month === "") {
    return day === "" ? year : null;
  }
  const months = `${year}-${month.padStart(2, "0")}`;
  if (day === "") {
    return months;
  }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const number = Number(day);
  return Number.isInteger(number) && number >= 1 && number <= last
    ? `${months}-${day.padStart(2, "0")}`
    : null;
}
