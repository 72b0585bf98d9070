import type { ReactNode } from "react";

// Progress and rungs on an 18 grid, counted signs on a 16 grid.
export const TILES = {
  done: (
    <>
      <path
        d="M17 9L14.66 11.34L14.66 14.66L11.34 14.66L9 17L6.66 14.66L3.34 14.66L3.34 11.34L1 9L3.34 6.66L3.34 3.34L6.66 3.34L9 1L11.34 3.34L14.66 3.34L14.66 6.66Z"
        fill="currentColor"
      />
      <path
        d="m5.6 9.3 2.4 2.4 4.5-4.9"
        fill="none"
        stroke="var(--page)"
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  full: (
    <>
      <path
        d="M17.4 9L14.94 11.46L14.94 14.94L11.46 14.94L9 17.4L6.54 14.94L3.06 14.94L3.06 11.46L0.6 9L3.06 6.54L3.06 3.06L6.54 3.06L9 0.6L11.46 3.06L14.94 3.06L14.94 6.54Z"
        fill="currentColor"
      />
    </>
  ),
  part: (
    <>
      <path
        d="M16.2 9L14.09 11.11L14.09 14.09L11.11 14.09L9 16.2L6.89 14.09L3.91 14.09L3.91 11.11L1.8 9L3.91 6.89L3.91 3.91L6.89 3.91L9 1.8L11.11 3.91L14.09 3.91L14.09 6.89Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path
        d="M12.6 9L11.55 10.05L11.55 11.55L10.05 11.55L9 12.6L7.95 11.55L6.45 11.55L6.45 10.05L5.4 9L6.45 7.95L6.45 6.45L7.95 6.45L9 5.4L10.05 6.45L11.55 6.45L11.55 7.95Z"
        fill="currentColor"
      />
    </>
  ),
  todo: (
    <>
      <path
        d="M16.2 9L14.09 11.11L14.09 14.09L11.11 14.09L9 16.2L6.89 14.09L3.91 14.09L3.91 11.11L1.8 9L3.91 6.89L3.91 3.91L6.89 3.91L9 1.8L11.11 3.91L14.09 3.91L14.09 6.89Z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;

export const SIGNS = {
  medium: (
    <>
      <rect x="3" y="3" width="10" height="10" rx="1" fill="currentColor" />
    </>
  ),
  strong: (
    <>
      <path
        d="M15.6 8L13.37 10.23L13.37 13.37L10.23 13.37L8 15.6L5.77 13.37L2.63 13.37L2.63 10.23L0.4 8L2.63 5.77L2.63 2.63L5.77 2.63L8 0.4L10.23 2.63L13.37 2.63L13.37 5.77Z"
        fill="currentColor"
      />
    </>
  ),
  weak: (
    <>
      <rect
        x="4"
        y="4"
        width="8"
        height="8"
        rx="1"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </>
  ),
} satisfies Record<string, ReactNode>;

// Seven tiles and the found one.
export const MARK: ReactNode = (
  <>
    <path d="M21.32 16.33L17.91 8.09L24 2L30.09 8.09L26.68 16.33Z" fill="var(--mark-a)" />
    <path d="M27.53 16.68L30.94 8.44L39.56 8.44L39.56 17.06L31.32 20.47Z" fill="var(--mark-b)" />
    <path d="M31.67 21.32L39.91 17.91L46 24L39.91 30.09L31.67 26.68Z" fill="var(--mark-a)" />
    <path d="M31.32 27.53L39.56 30.94L39.56 39.56L30.94 39.56L27.53 31.32Z" fill="var(--mark-a)" />
    <path d="M26.68 31.67L30.09 39.91L24 46L17.91 39.91L21.32 31.67Z" fill="var(--mark-a)" />
    <path d="M20.47 31.32L17.06 39.56L8.44 39.56L8.44 30.94L16.68 27.53Z" fill="var(--mark-a)" />
    <path d="M16.33 26.68L8.09 30.09L2 24L8.09 17.91L16.33 21.32Z" fill="var(--mark-a)" />
    <path d="M16.68 20.47L8.44 17.06L8.44 8.44L17.06 8.44L20.47 16.68Z" fill="var(--mark-a)" />
  </>
);
