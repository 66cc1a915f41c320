import type { Page } from '@playwright/test';

/** What a finger can aim at. */
const aims = 'a[href], button:not(:disabled), input, select, textarea, summary, [role="option"]';

/** Where a finger can land on one of the page's controls, in whole pixels through its middle. */
export interface TouchTarget {
  /** The control in a few words, to find it by. */
  readonly control: string;
  readonly width: number;
  readonly height: number;
  /** The names of the exceptions whose selector it matches. */
  readonly exceptions: readonly string[];
}

/**
 * Every control of a page as a finger meets it: how far from its middle a touch still reaches it and
 * nothing else. Padding and pseudo-elements count, what a neighbour covers does not. A labelled box
 * is reached by its label, a slider by the bars it stands on.
 */
export async function touchTargets(page: Page, exceptions: Readonly<Record<string, string>>): Promise<TouchTarget[]> {
  return await page.evaluate(
    ([selector, named]) => {
      const farthest = 60;
      const whole = 'label, :has(> input[type="range"])';
      const within = `${whole}, ${selector}`;
      const aimOf = (element: Element) => element.closest(whole) ?? element;
      const reach = (target: Element, x: number, y: number, dx: number, dy: number) => {
        let steps = 0;
        while (steps < farthest) {
          const met = document.elementFromPoint(x + dx * (steps + 1), y + dy * (steps + 1))?.closest(within);
          if (!met || aimOf(met) !== target) break;
          steps += 1;
        }
        return steps;
      };
      const inReach = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
      };
      const topmost = document.querySelector('dialog[open]') ?? document;
      const found = new Set([...topmost.querySelectorAll(selector)].filter(inReach).map(aimOf));
      return [...found].map((target) => {
        target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const { left, top, width, height } = target.getClientRects()[0] ?? target.getBoundingClientRect();
        const [x, y] = [left + width / 2, top + height / 2];
        const words = target.getAttribute('aria-label') ?? target.textContent ?? '';
        return {
          control: `${target.tagName.toLowerCase()} ${target.className} « ${words.trim().slice(0, 40)} »`,
          width: reach(target, x, y, -1, 0) + reach(target, x, y, 1, 0) + 1,
          height: reach(target, x, y, 0, -1) + reach(target, x, y, 0, 1) + 1,
          exceptions: Object.keys(named).filter((name) => target.matches(named[name] ?? '')),
        };
      });
    },
    [aims, exceptions] as const,
  );
}
