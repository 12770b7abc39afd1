import type { Alert } from '../stand-in/ui';
import { dialogById, elementById } from './element';

export function showDialog({ title, message }: Alert): void {
  fill(title, message);
  elementById('dialog-cancel').hidden = true;
  dialogById('dialog').showModal();
}

/** Asks before something that cannot be undone. */
export function askFirst(question: Alert, onYes: () => void): void {
  fill(question.title, question.message);
  elementById('dialog-cancel').hidden = false;
  const dialog = dialogById('dialog');
  dialog.returnValue = '';
  dialog.addEventListener('close', () => dialog.returnValue === 'ok' && onYes(), { once: true });
  dialog.showModal();
}

function fill(title: string, message: string): void {
  elementById('dialog-title').textContent = title;
  elementById('dialog-text').textContent = message;
}
