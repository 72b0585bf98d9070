import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { GuideView, PageView, QuestionView, SectionView } from "../host";

export interface GuideIndex {
  question(id: string): QuestionView | undefined;
  page(id: string): PageView | undefined;
  section(id: string): SectionView | undefined;
  pageOf(question: string): PageView | undefined;
  sectionOf(page: string): SectionView | undefined;
}

interface Held {
  guide: GuideView;
  index: GuideIndex;
}

const GuideContext = createContext<Held | null>(null);

export function indexGuide(guide: GuideView): GuideIndex {
  const questions = new Map<string, QuestionView>();
  const pages = new Map<string, PageView>();
  const sections = new Map<string, SectionView>();
  const pageOf = new Map<string, PageView>();
  const sectionOf = new Map<string, SectionView>();
  for (const section of guide.sections) {
    sections.set(section.id, section);
    for (const page of section.pages) {
      pages.set(page.id, page);
      sectionOf.set(page.id, section);
      for (const question of page.questions) {
        questions.set(question.id, question);
        pageOf.set(question.id, page);
      }
    }
  }
  return {
    question: (id) => questions.get(id),
    page: (id) => pages.get(id),
    section: (id) => sections.get(id),
    pageOf: (question) => pageOf.get(question),
    sectionOf: (page) => sectionOf.get(page),
  };
}

export function GuideProvider({ guide, children }: { guide: GuideView; children: ReactNode }) {
  const held = useMemo(() => ({ guide, index: indexGuide(guide) }), [guide]);
  return <GuideContext value={held}>{children}</GuideContext>;
}

function useHeld(): Held {
  const held = useContext(GuideContext);
  if (!held) throw new Error("the guide is asked for before a vault is open");
  return held;
}

/** The structure of the guide, by ids. */
export const useGuide = (): GuideView => useHeld().guide;
export const useGuideIndex = (): GuideIndex => useHeld().index;
