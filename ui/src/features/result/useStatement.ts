import { useState } from "react";
import { useCase } from "../../app";
import type { Conclusion, OfficerChoice, ResultView } from "../../host";
import type { MessageId } from "../../l10n";

export interface StatementErrors {
  choice?: MessageId;
  rung?: MessageId;
  reason?: MessageId;
  statement?: MessageId;
}

export interface StatementDesk {
  choice: OfficerChoice | null;
  rung: Conclusion | null;
  reason: string;
  statement: string;
  errors: StatementErrors;
  choose: (choice: OfficerChoice) => void;
  setRung: (rung: Conclusion | null) => void;
  setReason: (text: string) => void;
  setStatement: (text: string) => void;
  /** What is missing, as ids of messages; empty when it may be signed. */
  check: () => StatementErrors;
  forget: () => void;
}

/** The officer's own words. Nothing is chosen before the officer chooses it. */
export function useStatement(view: ResultView): StatementDesk {
  const { keepDraft } = useCase();
  const [choice, setChoice] = useState<OfficerChoice | null>(null);
  const [rung, setRung] = useState<Conclusion | null>(null);
  const [reason, setReason] = useState(view.draftReason ?? "");
  const [statement, setStatement] = useState(view.draftStatement ?? "");
  const [errors, setErrors] = useState<StatementErrors>({});

  const without = (field: keyof StatementErrors) => {
    const { [field]: _gone, ...rest } = errors;
    setErrors(rest);
  };

  const check = () => {
    const differs = choice === "raise" || choice === "lower";
    const found: StatementErrors = {
      ...(choice === null && { choice: "result-view-missing" }),
      ...(differs && rung === null && { rung: "result-rung-missing" }),
      ...(differs && reason.trim() === "" && { reason: "result-reason-missing" }),
      ...(statement.trim() === "" && { statement: "result-statement-missing" }),
    };
    setErrors(found);
    return found;
  };

  return {
    choice,
    rung,
    reason,
    statement,
    errors,
    choose: (next) => {
      setChoice(next);
      setRung(null);
      setErrors({});
    },
    setRung: (next) => {
      setRung(next);
      without("rung");
    },
    setReason: (text) => {
      setReason(text);
      keepDraft("reason", text);
      without("reason");
    },
    setStatement: (text) => {
      setStatement(text);
      keepDraft("statement", text);
      without("statement");
    },
    check,
    forget: () => {
      setChoice(null);
      setRung(null);
      setReason("");
      setStatement("");
      keepDraft("reason", "");
      keepDraft("statement", "");
    },
  };
}
