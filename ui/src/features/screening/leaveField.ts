/** What is typed belongs to the page that is left: its field keeps it now. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}

/** The same where the text is an answer. A note that is half-typed stays half-typed. */
export function leaveAnswer(): void {
  if (document.activeElement?.closest("[data-typed]")) {
    leaveField();
  }
}
