import { useEffect, useEffectEvent, useState } from "react";

/** What was let go over the window. */
export interface Dropped {
  /** None where it was several files, or a folder. */
  file: File | null;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes("Files") ?? false;

/** One file, or nothing: a folder has no bytes, and each file is asked about by itself. */
function oneOf(data: DataTransfer | null): File | null {
  const entry = data?.items?.[0]?.webkitGetAsEntry?.();
  const [file, ...more] = data?.files ?? [];
  return file && more.length === 0 && !entry?.isDirectory ? file : null;
}

/**
 * The whole window takes a file that is let go over it. The engine hands over what is in the file;
 * where it lay is known to nobody here. Says whether a file is held over the window at this moment.
 */
export function useDrop(take: ((dropped: Dropped) => void) | null): boolean {
  const [isOver, setOver] = useState(false);
  const dropped = useEffectEvent((data: DataTransfer | null) => take?.({ file: oneOf(data) }));
  const isTaken = take !== null;
  useEffect(() => {
    if (!isTaken) return;
    // Every element under the pointer is entered before the one before it is left.
    let inside = 0;
    const held = (change: number) => (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      inside = Math.max(0, inside + change);
      setOver(inside > 0);
    };
    const enter = held(1);
    const leave = held(-1);
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      inside = 0;
      setOver(false);
      dropped(event.dataTransfer);
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      setOver(false);
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }, [isTaken]);
  return isTaken && isOver;
}
