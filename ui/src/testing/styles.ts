/**
 * jsdom works a style out anew for each time that it is asked, and a search by role asks thousands of
 * times. Until the page changes, the answer is the same.
 */
export function rememberStyles(): void {
  const ask = window.getComputedStyle.bind(window);
  let known = new WeakMap<Element, CSSStyleDeclaration>();
  const forget = () => {
    known = new WeakMap();
  };
  const page = new MutationObserver(forget);
  page.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.getComputedStyle = (element, part) => {
    if (part) return ask(element, part);
    if (page.takeRecords().length > 0) forget();
    const found = known.get(element) ?? ask(element);
    known.set(element, found);
    return found;
  };
}
