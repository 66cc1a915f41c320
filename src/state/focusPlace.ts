/** What the keyboard was on: its tag, where it leads or what it says, and which one of those that say the same. */
export interface FocusPlace {
  readonly tag: string;
  readonly name: string;
  readonly nth: number;
}

/** What last held the focus outside a dialog, which gives it back when it closes. */
let outside: Element | null = null;

/** Keeps track of the focus, so that a link followed inside a dialog is known to be left from the page beneath. */
export function watchFocus(): void {
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && !target.closest('dialog')) outside = target;
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    if (!relatedTarget) outside = null;
  });
}

/** Where the focus stands now; null where nothing that a page could find again holds it. */
export function focusPlace(): FocusPlace | null {
  const element = document.activeElement?.closest('dialog') ? outside : document.activeElement;
  if (!element?.matches('a,button,[tabindex="0"]')) return null;
  const { tagName: tag } = element;
  const name = nameOf(element);
  const alikes: Element[] = alike(tag, name);
  return { tag, name, nth: alikes.indexOf(element) };
}

export function elementAt({ tag, name, nth }: FocusPlace): HTMLElement | SVGElement | null {
  return alike(tag, name)[nth] ?? null;
}

function alike(tag: string, name: string): (HTMLElement | SVGElement)[] {
  return [...document.querySelectorAll<HTMLElement | SVGElement>(tag)].filter((element) => nameOf(element) === name);
}

function nameOf(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('aria-label') ?? element.textContent ?? '';
}
