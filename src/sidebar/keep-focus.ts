const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** Whoever works without a mouse stays where they are when what had the focus is taken away: what stood next gets it. */
export function keepFocus(place: HTMLElement): void {
  let last: Element | undefined;
  place.addEventListener('focusin', ({ target }) => {
    last = target as Element;
  });
  place.addEventListener('focusout', ({ target }) => {
    // Some browsers say so of an element that is taken away, too.
    queueMicrotask(() => {
      if (target === last && last?.isConnected && document.activeElement !== last) last = undefined;
    });
  });
  new MutationObserver((records) => {
    const gone = last;
    // Nothing is taken from the sheet, which has the focus when the page has not.
    if (!gone || gone.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
    const removal = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
    const near =
      [removal?.nextSibling, removal?.previousSibling, removal?.target].find((node) => node && place.contains(node)) ??
      place;
    const all = [...place.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => one.checkVisibility());
    const isNext = (one: HTMLElement) =>
      near.contains(one) || (near.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    (all.find(isNext) ?? all[all.length - 1])?.focus({ preventScroll: true });
  }).observe(place, { childList: true, subtree: true });
}
