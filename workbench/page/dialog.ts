import type { Alert } from '../stand-in/ui';
import { elementById } from './element';

export function showDialog({ title, message }: Alert): void {
  elementById('dialog-title').textContent = title;
  elementById('dialog-text').textContent = message;
  const dialog = elementById('dialog');
  if (dialog instanceof HTMLDialogElement) dialog.showModal();
}
