import { type RefObject, useEffect, useRef } from "react";

/** On a new place, or a new question, the heading takes the focus. Give it `tabIndex={-1}`. */
export function useArrival(key: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the reason to arrive
  useEffect(() => {
    heading.current?.focus({ preventScroll: false });
  }, [key]);
  return heading;
}
