/** The menu bar: Extensions ▸ the add-on ▸ what it asked for in onOpen. */
import type { MenuEntry } from '../stand-in/ui';
import { elementById, newElement } from './element';

export function showAddonMenu(
  addonName: string,
  entries: readonly MenuEntry[],
  choose: (functionName: string) => void,
): void {
  const bar = elementById('menu-bar');
  const extensions = createDropdown('Extensions', 'wb-menu-name');
  const addon = createDropdown(addonName, 'wb-menu-item');
  addon.button.role = 'menuitem';
  addon.button.append(newElement('span', { textContent: '▸', ariaHidden: 'true' }));
  extensions.menu.append(addon.button, addon.menu);
  bar.replaceChildren(extensions.button, extensions.menu);

  const closeAll = () => {
    addon.setOpen(false);
    extensions.setOpen(false);
  };
  for (const entry of entries) {
    addon.menu.append(
      entry === 'separator'
        ? newElement('hr', { className: 'wb-menu-line' })
        : menuItem(entry.caption, () => {
            closeAll();
            choose(entry.functionName);
          }),
    );
  }

  extensions.button.addEventListener('click', () => {
    addon.setOpen(false);
    extensions.setOpen(!extensions.isOpen());
  });
  addon.button.addEventListener('click', () => addon.setOpen(true));
  addon.button.addEventListener('pointerenter', () => addon.setOpen(true));
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeAll();
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !bar.contains(relatedTarget)) closeAll();
  });
  bar.addEventListener('keydown', (event) => {
    // Univer listens for keys on the whole window.
    event.stopPropagation();
    const inner = addon.isOpen() ? addon : extensions;
    if (event.key === 'Escape' || (event.key === 'ArrowLeft' && addon.isOpen())) {
      inner.setOpen(false);
      inner.button.focus();
    } else if (event.key === 'ArrowRight' && event.target === addon.button) {
      addon.setOpen(true);
      focusItem(addon.menu, 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      inner.setOpen(true);
      focusItem(inner.menu, event.key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  });
}

interface Dropdown {
  readonly button: HTMLButtonElement;
  readonly menu: HTMLElement;
  isOpen(): boolean;
  setOpen(open: boolean): void;
}

function createDropdown(name: string, className: string): Dropdown {
  const button = newElement('button', { type: 'button', className, ariaHasPopup: 'menu' });
  button.append(newElement('span', { textContent: name }));
  const menu = newElement('div', { className: 'wb-menu', role: 'menu', ariaLabel: name });
  const setOpen = (open: boolean) => {
    menu.hidden = !open;
    button.ariaExpanded = String(open);
  };
  setOpen(false);
  return { button, menu, isOpen: () => !menu.hidden, setOpen };
}

function menuItem(caption: string, choose: () => void): HTMLElement {
  const item = newElement('button', {
    type: 'button',
    className: 'wb-menu-item',
    role: 'menuitem',
    textContent: caption,
  });
  item.addEventListener('click', choose);
  return item;
}

/** Moves to the next or previous item of a menu, around its ends. */
function focusItem(menu: HTMLElement, step: 1 | -1): void {
  const items = Array.from(menu.querySelectorAll<HTMLElement>(':scope > .wb-menu-item'));
  const current = items.findIndex((item) => item.matches(':focus'));
  const next = current < 0 ? 0 : (current + step + items.length) % items.length;
  items[next]?.focus();
}
