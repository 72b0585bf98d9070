import { useEffect, useEffectEvent } from "react";
import { useHost } from "../host";
import { useWords } from "../l10n";
import { useAnnounce } from "./announce";

/** Says who somebody is: never copied. */
const IDENTITY = "[data-identity]";

/**
 * What is copied goes through Rust, which takes it out of the clipboard again and keeps it out of
 * clipboard histories. The engine's own way would leave it there for good.
 */
export function useCopies(): void {
  const host = useHost();
  const words = useWords();
  const announce = useAnnounce();
  const copy = useEffectEvent((event: ClipboardEvent) => {
    event.preventDefault();
    const text = selected();
    if (text === "") return;
    if (touchesIdentity()) {
      announce(words.say("not-copied"));
      return;
    }
    host.call("copy_text", { text }).then(
      () => announce(words.say("copied")),
      () => undefined,
    );
    // The words are on their way; taking them off the screen can be undone.
    if (event.type === "cut") document.execCommand?.("delete");
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => copy(event);
    document.addEventListener("copy", hear, true);
    document.addEventListener("cut", hear, true);
    return () => {
      document.removeEventListener("copy", hear, true);
      document.removeEventListener("cut", hear, true);
    };
  }, []);
}

function selected(): string {
  const field = document.activeElement;
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (isText && field.selectionStart !== null && field.type !== "password")
    return field.value.slice(field.selectionStart, field.selectionEnd ?? undefined);
  return document.getSelection()?.toString() ?? "";
}

function touchesIdentity(): boolean {
  if (document.activeElement?.closest(IDENTITY)) return true;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return false;
  const around = selection.getRangeAt(0).commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  if (element?.closest(IDENTITY)) return true;
  return [...document.querySelectorAll(IDENTITY)].some((one) => selection.containsNode(one, true));
}
