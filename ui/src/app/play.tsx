import { createContext, useContext } from "react";
import type { PlayView } from "../host";

const PlayContext = createContext<PlayView | null>(null);

export const PlayProvider = PlayContext;

/** Whom one is practising with; null in a case. */
export const usePlay = (): PlayView | null => useContext(PlayContext);
