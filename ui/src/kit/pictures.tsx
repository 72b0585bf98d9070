import type { ReactNode } from "react";

// Pictures on a 48 grid, stroke 2.5: what can be seen, and what a person may press.
export const PICTURES: Readonly<Record<string, ReactNode>> = {
  clothing: (
    <>
      <path d="M17 6 6 11.5l3.5 8L14 18v21.5h20V18l4.5 1.5 3.5-8L31 6c-1 3-3.5 4.5-7 4.5S18 9 17 6Z" />
      <path d="M21 23.5v3M27 26.5v3M21 31.5v3" />
    </>
  ),
  crowded: (
    <>
      <path d="M5 43V17L24 5l19 12v26z" />
      <circle cx="15.5" cy="24" r="3" fill="currentColor" stroke="none" />
      <circle cx="24" cy="21.5" r="3" fill="currentColor" stroke="none" />
      <circle cx="32.5" cy="24" r="3" fill="currentColor" stroke="none" />
      <path d="M10.5 37c.4-4 2-6 5-6s4.6 2 5 6M27.5 37c.4-4 2-6 5-6s4.6 2 5 6M20.5 29c.7-1.3 1.9-2 3.5-2s2.8.7 3.5 2" />
    </>
  ),
  fearful: (
    <>
      <circle cx="24" cy="24" r="16.5" />
      <path d="M13.5 20.5v.01M21.5 20.5v.01" strokeWidth="4.5" />
      <path d="M14 32.5c2.5-2.5 5.5-2.5 8-.5" />
      <path d="M12 14.8l3.5-1.8M22.5 14.6 19.5 13.2" />
    </>
  ),
  halt: (
    <>
      <path d="M17 4.5h14L43.5 17v14L31 43.5H17L4.5 31V17L17 4.5Z" />
      <path
        d="M18 25.5V15.8a2 2 0 0 1 4 0v6.4M22 22.2v-8.4a2 2 0 0 1 4 0v8.4M26 22.2v-6.4a2 2 0 0 1 4 0V27c0 4.5-2.9 7.5-7 7.5-3.4 0-5.1-1.5-6.6-4.2l-2-3.9a1.9 1.9 0 0 1 3.2-2l.4.6"
        strokeWidth="2.25"
      />
    </>
  ),
  injury: (
    <>
      <circle cx="24" cy="11" r="6" fill="currentColor" stroke="none" />
      <path d="M10 43V33c0-7 5-11.5 14-11.5S38 26 38 33v10M17 43v-8M31 43v-8" />
      <path d="M24 27v7M20.5 30.5h7" strokeWidth="3" />
    </>
  ),
  listen: (
    <>
      <path d="M8 19.5v9h6.5l9.5 8v-25l-9.5 8H8Z" />
      <path d="M30.5 18.5a8 8 0 0 1 0 11M35.5 13.5a15 15 0 0 1 0 21" />
    </>
  ),
  locked: (
    <>
      <path d="M9 44V7.5A3.5 3.5 0 0 1 12.5 4h19A3.5 3.5 0 0 1 35 7.5V20M5 44h17M15 24v4" />
      <rect x="24.5" y="30" width="18" height="14" rx="3" />
      <path d="M28.5 30v-3.5a5 5 0 0 1 10 0V30M33.5 35.5v3" />
    </>
  ),
  lost: (
    <>
      <path d="M24 43.5C15.5 34 11.5 26.8 11.5 20.5a12.5 12.5 0 0 1 25 0c0 6.3-4 13.5-12.5 23Z" />
      <path d="M20.2 17.5a4 4 0 1 1 6 3.5c-1.5.9-2.2 1.7-2.2 3.2M24 28.5v.01" />
    </>
  ),
  "no-bag": (
    <>
      <rect x="9" y="17" width="30" height="24" rx="4" />
      <path d="M17 17v-4a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v4M17 25v.01M31 25v.01" />
      <path d="M5.5 43.5 42.5 6.5" />
    </>
  ),
  "no-money": (
    <>
      <rect x="5" y="13" width="38" height="22" rx="3.5" />
      <circle cx="24" cy="24" r="5" />
      <path d="M11.5 24v.01M36.5 24v.01M5.5 43.5 42.5 4.5" />
    </>
  ),
  "no-phone": (
    <>
      <rect x="14" y="4.5" width="20" height="39" rx="4" />
      <path d="M21 10h6M24 37.5v.01" />
      <path d="M5.5 40.5 42.5 9" />
    </>
  ),
  "no-protection": (
    <>
      <path d="M10 21c5-1.5 9.5-3.5 14-6.5 4.5 3 9 5 14 6.5v5c0 7.5-5.5 12.5-14 14.5-8.5-2-14-7-14-14.5v-5Z" />
      <path d="M10 23.5 4.5 20M38 23.5 43.5 20M18 27.5h12M18 32h12" />
      <path d="M5.5 43.5 42.5 6.5" />
    </>
  ),
  nod: (
    <>
      <circle cx="20" cy="24" r="14.5" />
      <path d="M14.5 21.5v.01M25.5 21.5v.01" strokeWidth="4.5" />
      <path d="M14.5 30.5h11" />
      <path d="M42.5 11v26M38.5 15l4-4.5 4 4.5M38.5 33l4 4.5 4-4.5" />
    </>
  ),
  papers: (
    <>
      <rect x="15" y="4" width="21" height="26" rx="3" />
      <circle cx="25.5" cy="14" r="4.25" />
      <path d="M20.5 23.5h10" />
      <path d="M5 44V32.5c0-2 1.5-3.5 3.5-3.5h5.5c2 0 3.5 1 4.5 2.5l3 4.5h8.5a3.25 3.25 0 0 1 0 6.5H17" />
    </>
  ),
  pass: (
    <>
      <path d="M6.5 12.5 21 24 6.5 35.5v-23ZM22.5 12.5 37 24 22.5 35.5v-23ZM41.5 12.5v23" />
    </>
  ),
  rehearsed: (
    <>
      <circle cx="13" cy="30" r="4.5" fill="currentColor" stroke="none" />
      <path d="M5 44c.5-5.5 3.5-8 8-8s7.5 2.5 8 8" />
      <circle cx="35" cy="30" r="4.5" fill="currentColor" stroke="none" />
      <path d="M27 44c.5-5.5 3.5-8 8-8s7.5 2.5 8 8" />
      <path d="M5 5h16v11h-6l-3 4.5V16H5zM27 5h16v11h-7l-3 4.5V16h-6z" />
      <path d="M9 10.5h8M31 10.5h8" />
    </>
  ),
  shake: (
    <>
      <circle cx="24" cy="19.5" r="14.5" />
      <path d="M18.5 17v.01M29.5 17v.01" strokeWidth="4.5" />
      <path d="M18.5 26h11" />
      <path d="M11 42h26M15 38l-4.5 4 4.5 4M33 38l4.5 4-4.5 4" />
    </>
  ),
  "sleeps-at-work": (
    <>
      <path d="M4.5 21C9 11 15.5 6 24 6s15 5 19.5 15M9.5 21v5M38.5 21v5M24 6v7M24 13c-4 0-8.5 3-10.5 8M24 13c4 0 8.5 3 10.5 8" />
      <path d="M6 43V28.5M6 38.5h36V43M42 38.5v-1.5a4.5 4.5 0 0 0-4.5-4.5H18v6" />
      <circle cx="11.8" cy="33.8" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  "speaks-for": (
    <>
      <circle cx="15" cy="20" r="5" fill="currentColor" stroke="none" />
      <path d="M6 40c.6-7.4 4-11.5 9-11.5S23.4 32.6 24 40" />
      <circle cx="34" cy="24" r="4" fill="currentColor" stroke="none" />
      <path d="M27.5 40c.4-5.6 2.7-8.5 6.5-8.5s6.1 2.9 6.5 8.5" />
      <path d="M22 5.5h18.5v10H31l-5 4.5v-4.5h-4z" />
      <path d="M37.5 24h5" stroke="none" />
    </>
  ),
  watched: (
    <>
      <path d="M10 11.5S15 5 24 5s14 6.5 14 6.5S33 18 24 18s-14-6.5-14-6.5Z" />
      <circle cx="24" cy="11.5" r="3" fill="currentColor" stroke="none" />
      <circle cx="24" cy="27.5" r="5" fill="currentColor" stroke="none" />
      <path d="M13.5 44c.8-6.6 4.5-9.5 10.5-9.5S33.7 37.4 34.5 44" />
    </>
  ),
  "worn-out": (
    <>
      <circle cx="24" cy="25" r="16.5" />
      <path d="M14 22.5c1.5 2 4.5 2 6 0M28 22.5c1.5 2 4.5 2 6 0M19 34c2-2.5 8-2.5 10 0" />
      <path d="M36 4h6l-6 6.5h6" />
    </>
  ),
};
