/** Elements of index.html, and new ones. */

export function elementById(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element "${id}".`);
  return element;
}

export function dialogById(id: string): HTMLDialogElement {
  const dialog = elementById(id);
  if (!(dialog instanceof HTMLDialogElement)) throw new Error(`"${id}" is no dialog.`);
  return dialog;
}

export function newElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
