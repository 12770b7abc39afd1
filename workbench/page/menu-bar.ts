/** A menu bar as data, drawn and driven as ARIA's menubar asks: www.w3.org/WAI/ARIA/apg/patterns/menubar */
import { newElement } from './element';

export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem = 'separator' | Menu | Action;

interface Action {
  readonly label: string;
  readonly shortcut?: string;
  run(): void;
}

export function showMenuBar(bar: HTMLElement, menus: readonly Menu[]): void {
  bar.role = 'menubar';
  bar.replaceChildren(...menus.map((menu) => submenu(menu, bar)));
  bar.addEventListener('keydown', (event) => {
    // Univer listens for keys on the whole window.
    event.stopPropagation();
    if (event.target instanceof HTMLButtonElement && press(event.key, event.target, bar)) event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && bar.contains(target))) closeMenus(bar);
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !bar.contains(relatedTarget)) closeMenus(bar);
  });
}

function submenu({ label, items }: Menu, bar: HTMLElement): HTMLElement {
  const holder = newElement('div', { className: 'wb-menu-holder', role: 'none' });
  const button = itemButton(label);
  button.ariaHasPopup = 'menu';
  button.ariaExpanded = 'false';
  const menu = newElement('div', { className: 'wb-menu', role: 'menu', ariaLabel: label, hidden: true });
  menu.append(...items.map((item) => entry(item, bar)));
  holder.append(button, menu);
  button.addEventListener('click', () => {
    const isTop = holder.parentElement === bar;
    if (isTop && button.ariaExpanded === 'true') closeMenus(bar);
    else open(button);
  });
  button.addEventListener('pointerenter', () => {
    const isTop = holder.parentElement === bar;
    if (!isTop || bar.querySelector('[aria-expanded="true"]')) open(button);
  });
  return holder;
}

function entry(item: MenuItem, bar: HTMLElement): HTMLElement {
  if (item === 'separator') return newElement('hr', { className: 'wb-menu-line' });
  if ('items' in item) return submenu(item, bar);
  const button = itemButton(item.label);
  if (item.shortcut) button.append(newElement('span', { className: 'wb-shortcut', textContent: item.shortcut }));
  button.addEventListener('click', () => {
    closeMenus(bar);
    item.run();
  });
  const holder = newElement('div', { role: 'none' });
  holder.append(button);
  return holder;
}

function itemButton(label: string): HTMLButtonElement {
  const button = newElement('button', { type: 'button', className: 'wb-menu-item', role: 'menuitem' });
  button.append(newElement('span', { textContent: label }));
  return button;
}

/** Opens the menu of a button and closes those beside it. */
function open(button: Element): void {
  const holder = button.parentElement;
  for (const other of holder?.parentElement?.children ?? []) if (other !== holder) closeMenus(other);
  button.ariaExpanded = 'true';
  menuOf(button)?.removeAttribute('hidden');
}

/** Closes every menu in an element. */
function closeMenus(within: Element): void {
  for (const button of within.querySelectorAll('[aria-expanded="true"]')) {
    button.ariaExpanded = 'false';
    menuOf(button)?.setAttribute('hidden', '');
  }
}

function menuOf(button: Element): Element | null {
  return button.ariaHasPopup ? button.nextElementSibling : null;
}

/** The buttons of a menu or of the bar, without those of its submenus. */
function itemsOf(menu: Element): HTMLButtonElement[] {
  return Array.from(menu.querySelectorAll<HTMLButtonElement>(':scope > div > button'));
}

/** Tells whether the key meant something. */
function press(key: string, button: HTMLButtonElement, bar: HTMLElement): boolean {
  const menu = button.parentElement?.parentElement;
  if (!menu) return false;
  const isTop = menu === bar;
  const opens = (isTop && (key === 'ArrowDown' || key === 'Enter' || key === ' ')) || (!isTop && key === 'ArrowRight');
  if (opens && menuOf(button)) openAndFocus(button, 0);
  else if (isTop && key === 'ArrowUp') openAndFocus(button, -1);
  else if (key === 'Escape') leave(button, bar);
  else if (key === 'Home' || key === 'End')
    itemsOf(menu)
      .at(key === 'Home' ? 0 : -1)
      ?.focus();
  else if (!isTop && (key === 'ArrowDown' || key === 'ArrowUp'))
    step(itemsOf(menu), button, key === 'ArrowDown' ? 1 : -1).focus();
  else if (key === 'ArrowLeft' && !isTop && menu.parentElement?.parentElement !== bar)
    leave(button, menu.parentElement);
  else if (key === 'ArrowLeft' || key === 'ArrowRight') moveAlong(bar, button, key === 'ArrowRight' ? 1 : -1);
  else return false;
  return true;
}

function openAndFocus(button: HTMLButtonElement, index: number): void {
  open(button);
  const menu = menuOf(button);
  if (menu) itemsOf(menu).at(index)?.focus();
}

/** Closes the menus in an element and goes back to the button that opened the outermost of them. */
function leave(button: HTMLButtonElement, within: HTMLElement | null): void {
  if (!within) return;
  const opener = within.querySelector<HTMLButtonElement>('[aria-expanded="true"]') ?? button;
  closeMenus(within);
  opener.focus();
}

function moveAlong(bar: HTMLElement, button: HTMLButtonElement, by: 1 | -1): void {
  const tops = itemsOf(bar);
  const current = tops.find((top) => top.parentElement?.contains(button)) ?? button;
  const wasOpen = current.ariaExpanded === 'true';
  const next = step(tops, current, by);
  closeMenus(bar);
  if (wasOpen) openAndFocus(next, 0);
  else next.focus();
}

/** The next or previous of some buttons, around their ends. */
function step(buttons: readonly HTMLButtonElement[], from: HTMLButtonElement, by: 1 | -1): HTMLButtonElement {
  return buttons[(buttons.indexOf(from) + by + buttons.length) % buttons.length] ?? from;
}
