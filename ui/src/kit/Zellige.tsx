import { useId } from "react";
import styles from "./Zellige.module.css";

const TILE =
  "M48 24L40.970 31.030V40.970H31.030L24 48 16.970 40.970H7.030V31.030L0 24 7.030 16.970V7.030H16.970L24 0 31.030 7.030H40.970V16.970Z";

/** The pattern, drawn in the current color. Rare: spine, unlock, empty lists. */
export function Zellige({ size, className }: { size: number; className?: string | undefined }) {
  const id = useId();
  return (
    <svg
      className={`${styles.zellige} ${className ?? ""}`}
      aria-hidden="true"
      width="100%"
      height="100%"
    >
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
        <path d={TILE} transform={`scale(${size / 48})`} fill="none" stroke="currentColor" />
      </pattern>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
