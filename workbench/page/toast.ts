import type { Toast } from '../stand-in/ui';
import { elementById } from './element';

let hiding: number | undefined;

/** A toast in the corner, as Google Sheets shows one: the newest replaces the one before. Negative seconds keep it. */
export function showToast({ title, message, seconds }: Toast): void {
  const toast = elementById('toast');
  elementById('toast-title').textContent = title;
  elementById('toast-text').textContent = message;
  toast.hidden = false;
  clearTimeout(hiding);
  if (seconds >= 0) {
    hiding = window.setTimeout(() => {
      toast.hidden = true;
    }, seconds * 1000);
  }
}
