/** What is typed belongs to the page that is left: its field keeps it now. */
export function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}
