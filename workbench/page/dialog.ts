import { elementById } from './element';

export function showDialog(text: string): void {
  elementById('dialog-text').textContent = text;
  const dialog = elementById('dialog');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}
