/**
 * What the bench of the sidebar does inside the page: it answers for Code.js, and notes when what is shown.
 * It runs in the page before any script of it, so that it must use only its parameter and the browser's globals.
 *
 * @param {{ cells: (string | number)[][], words: string, delay: number }} given the roster, the words of the sidebar in its
 *   language, and after how many milliseconds a call is answered
 */
export function standIn({ cells, words, delay }) {
  let lastRows;
  const someRows = (from, count) => {
    lastRows = performance.now();
    return structuredClone(cells.slice(from, from + count));
  };
  const doors = {
    readWords: () => words,
    openSheet: () => ({
      head: {
        sheetId: 1,
        sheetName: 'Roster',
        locale: 'en_US',
        rows: cells.length,
        columns: cells[0].length,
        own: [],
        memory: null,
        unfinished: [],
      },
      firstRows: someRows(0, Math.floor(30_000 / cells[0].length)),
    }),
    readRows: (_sheetId, firstRow, rows) => someRows(firstRow - 1, rows),
    checkSheet: () => null,
    remember: () => null,
  };
  const runner = (onSuccess) => ({
    withSuccessHandler: runner,
    withFailureHandler: () => runner(onSuccess),
    ...Object.fromEntries(
      Object.entries(doors).map(([name, answer]) => [
        name,
        (...parameters) => setTimeout(() => onSuccess(answer(...parameters)), delay),
      ]),
    ),
  });
  window.google = { script: { run: runner() } };

  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  let loaded;
  document.addEventListener('DOMContentLoaded', () => {
    loaded = performance.now();
  });

  const find = (selector) => document.querySelector(selector);
  /** The time at which something is first shown. */
  const shown = (selector) =>
    new Promise((resolve) => {
      const look = () => {
        if (!find(selector)) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
      look();
    });
  const answer = '.answer[aria-busy="false"]';
  // A plan can be written once all of it is worked out.
  const workedOut = '.actions > .action:nth-of-type(2) > button[aria-disabled="false"]';
  const opened = Promise.all([shown(`${answer} h2`), shown(workedOut)]);

  /** @param {string} budget typed after somebody was ticked */
  window.measure = async (budget) => {
    const [firstAnswer, everything] = await opened;
    const read = lastRows;
    await rest();

    // A shortlist may be of one, without whom there are no ticks: somebody else is ticked.
    type('input[type="search"]', '@bench');
    await shown('.found input:not(:checked)');
    const ticked = performance.now();
    find('.found input:not(:checked)').click();
    const mine = await shown('[data-plan="mine"]');
    await shown(workedOut);
    await rest();

    const typed = performance.now();
    type('.brief .pair input', budget);
    await shown('.answer[aria-busy="true"]');
    const newAnswer = await shown(answer);
    const newEverything = await shown(workedOut);
    await rest();

    const long = (isCounted) => longTasks.filter(isCounted).map(({ duration }) => duration);
    return {
      firstAnswer: firstAnswer - read,
      everything: everything - read,
      tick: mine - ticked,
      budget: newAnswer - typed,
      budgetEverything: newEverything - typed,
      loading: long(({ startTime }) => startTime < loaded),
      working: long(({ startTime }) => startTime >= loaded),
    };
  };

  const type = (selector, text) => {
    const field = find(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  /** Until what follows an answer, charts and all, is drawn. */
  const rest = () => new Promise((resolve) => setTimeout(resolve, 500));
}
