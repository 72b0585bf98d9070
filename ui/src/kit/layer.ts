import { createContext, createElement, type ReactNode, useContext, useEffect, useId } from "react";

/** In which layer a key is registered: the screen, or a dialog over it. */
const LayerContext = createContext<string>("screen");

export const useKeyLayer = (): string => useContext(LayerContext);

const open: string[] = [];

/** The layer that has the keyboard. */
export const topLayer = (): string => open.at(-1) ?? "screen";

/** While it is there, only keys registered inside it act. */
export function KeyLayer({ children }: { children: ReactNode }) {
  const id = useId();
  useEffect(() => {
    open.push(id);
    return () => {
      open.splice(open.lastIndexOf(id), 1);
    };
  }, [id]);
  return createElement(LayerContext, { value: id }, children);
}
