/** Files that are dropped anywhere on the page, the grid and the sidebar included. */
import { elementById } from './element';

export function acceptDroppedFiles(accept: (files: File[]) => void): void {
  // It covers the sidebar's frame, which would keep the events to itself.
  const cover = elementById('drop');
  const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragenter', (event) => {
    if (holdsFiles(event)) cover.hidden = false;
  });
  // Without this the browser would open the file instead of the page.
  window.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  cover.addEventListener('dragleave', () => {
    cover.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    cover.hidden = true;
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length > 0) accept(files);
  });
}
