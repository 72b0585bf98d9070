import { useCase, useGuideIndex } from "../../app";

/** The way from the result back to one question, wherever it is asked. */
export function useAsk(): (question: string) => void {
  const { goTo } = useCase();
  const index = useGuideIndex();
  return (question) => {
    const page = index.pageOf(question);
    if (!page) return;
    const pass = index.sectionOf(page.id)?.pass;
    goTo(pass === "quick-look" ? "quick-look" : "conversation", page.id, question);
  };
}
