import { FAILURE_CODES, type Failure, type FailureCode } from "./ipc.gen";

/** What every rejected call throws: a code with words in every language, never prose. */
export class HostFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = "HostFailure";
    this.failure = failure;
  }

  get code(): FailureCode {
    return this.failure.code;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function isFailure(value: unknown): value is Failure {
  return (
    isRecord(value) &&
    FAILURE_CODES.some((code) => code === value.code) &&
    isRecord(value.about) &&
    typeof value.incident === "string"
  );
}

/** Whatever was thrown, as a failure that has words. */
export function asFailure(error: unknown): HostFailure {
  if (error instanceof HostFailure) return error;
  if (isFailure(error)) return new HostFailure(error);
  return new HostFailure({ code: "unexpected", about: {}, incident: "" });
}
