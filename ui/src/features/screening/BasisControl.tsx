import type { RefObject } from "react";
import { type IconName, Segmented } from "../../kit";
import { useWords } from "../../l10n";

export const BASES = ["seen", "told-by-person", "told-by-other", "document"] as const;

const ICONS: Readonly<Record<string, IconName>> = {
  seen: "seen",
  "told-by-person": "told",
  "told-by-other": "told-other",
  document: "document",
};

interface Props {
  value: string;
  /** The row it speaks of, where a page has several. */
  about: string | null;
  groupRef: RefObject<HTMLDivElement | null>;
  onChange: (basis: string) => void;
}

/** How the officer knows. The record keeps these four apart. */
export function BasisControl({ value, about, groupRef, onChange }: Props) {
  const words = useWords();
  return (
    <div ref={groupRef}>
      <Segmented
        label={
          about
            ? words.say("screening-basis-of", { question: about })
            : words.say("screening-basis")
        }
        value={value}
        onChange={onChange}
        code="KeyS"
        options={BASES.map((basis) => ({
          value: basis,
          label: words.say(`screening-basis-${basis}`),
          icon: ICONS[basis] ?? "info",
        }))}
      />
    </div>
  );
}

/** S goes to the choice that stands; S again takes the next one. */
export function cycleBasis(
  group: HTMLElement | null,
  value: string,
  onChange: (basis: string) => void,
): void {
  const inside = group?.contains(document.activeElement) ?? false;
  const at = (BASES as readonly string[]).indexOf(value);
  const next = BASES[(at + 1) % BASES.length] ?? "told-by-person";
  const wanted = inside ? next : value;
  if (inside) {
    onChange(next);
  }
  group?.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.focus();
}
