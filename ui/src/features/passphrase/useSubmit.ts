import { type FormEvent, useState } from "react";
import { asFailure, type HostFailure } from "../../host";

export interface Submit {
  /** Why it was refused, unless it was said where it was typed. */
  failure: HostFailure | null;
  isBusy: boolean;
  submit: (event: FormEvent) => Promise<void>;
}

/**
 * A form that is sent once at a time. What was refused may be said by whoever has the field; the
 * form stays busy after it was taken, for it is about to go.
 */
export function useSubmit(
  send: () => Promise<unknown>,
  saidAtField: (refused: HostFailure) => boolean = () => false,
): Submit {
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      await send();
    } catch (error) {
      const refused = asFailure(error);
      setBusy(false);
      if (!saidAtField(refused)) setFailure(refused);
    }
  };
  return { failure, isBusy, submit };
}
