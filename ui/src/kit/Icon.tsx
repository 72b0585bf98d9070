import styles from "./Icon.module.css";
import { FLIPPED, ICONS, type IconName } from "./icons";
import { PICTURES } from "./pictures";
import { MARK, SIGNS, TILES } from "./tiles";

interface IconProps {
  name: IconName;
  size?: "normal" | "small" | "tiny" | "large";
  bold?: boolean;
}

/** A line drawing beside words; the words say it, so the screen reader does not. */
export function Icon({ name, size = "normal", bold = false }: IconProps) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-size={size}
      data-bold={bold || undefined}
      data-flip={FLIPPED.has(name) || undefined}
    >
      {ICONS[name]}
    </svg>
  );
}

/** A picture of what can be seen. An unknown name draws the neutral tile. */
export function Picture({
  name,
  className,
}: {
  name: string | null;
  className?: string | undefined;
}) {
  const drawing = name === null ? undefined : PICTURES[name];
  if (!drawing) {
    return (
      <svg
        className={`${styles.picture} ${className ?? ""}`}
        viewBox="-4 -4 26 26"
        aria-hidden="true"
      >
        {TILES.todo}
      </svg>
    );
  }
  return (
    <svg className={`${styles.picture} ${className ?? ""}`} viewBox="0 0 48 48" aria-hidden="true">
      {drawing}
    </svg>
  );
}

export type TileState = keyof typeof TILES;

/** Progress of a section, or a rung. */
export function Tile({ state, className }: { state: TileState; className?: string | undefined }) {
  return (
    <svg
      className={`${styles.tile} ${className ?? ""}`}
      viewBox="0 0 18 18"
      aria-hidden="true"
      data-state={state}
    >
      {TILES[state]}
    </svg>
  );
}

/** The drawing of a counted sign; `Sign` adds the words. */
export function SignDrawing({ grade }: { grade: keyof typeof SIGNS }) {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      {SIGNS[grade]}
    </svg>
  );
}

export function Mark({ size = 38 }: { size?: number }) {
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {MARK}
    </svg>
  );
}
