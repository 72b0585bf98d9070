import { type RefObject, useRef, useState } from "react";
import type { FailureCode, HostFailure } from "../../host";

type FieldName = "passphrase" | "repeated";

/** At which field a refusal is said. */
const PLACE_OF: Partial<Record<FailureCode, FieldName>> = {
  "passphrase-empty": "passphrase",
  "passphrase-weak": "passphrase",
  "passphrase-too-long": "passphrase",
  "passphrase-same": "passphrase",
  "passphrase-differs": "repeated",
};

export interface NewPassphrase {
  passphrase: string;
  repeated: string;
  setPassphrase(typed: string): void;
  setRepeated(typed: string): void;
  fields: Record<FieldName, RefObject<HTMLInputElement | null>>;
  failure: HostFailure | null;
  /** The refusal, if it is said at this field. */
  refusedAt(field: FieldName): FailureCode | null;
  /** Says a refusal at its field and goes there, or says that it is not one of a passphrase. */
  refuse(failure: HostFailure): boolean;
  forget(): void;
}

/** A passphrase that is typed twice, and what was wrong with it. */
export function useNewPassphrase(): NewPassphrase {
  const fields = {
    passphrase: useRef<HTMLInputElement>(null),
    repeated: useRef<HTMLInputElement>(null),
  };
  const [passphrase, setPassphrase] = useState("");
  const [repeated, setRepeated] = useState("");
  const [failure, setFailure] = useState<HostFailure | null>(null);
  return {
    passphrase,
    repeated,
    setPassphrase,
    setRepeated,
    fields,
    failure,
    refusedAt: (field) => (failure && PLACE_OF[failure.code] === field ? failure.code : null),
    refuse: (refused) => {
      const field = PLACE_OF[refused.code];
      setFailure(field ? refused : null);
      if (field) fields[field].current?.focus();
      return field !== undefined;
    },
    forget: () => setFailure(null),
  };
}
