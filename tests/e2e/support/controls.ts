/**
 * Every control that can be pressed on the page as it is, and whether pressing it did anything.
 *
 *   await listenForEffects(context);  for (const control of await controlsOn(page)) …
 */
import type { BrowserContext, Page } from '@playwright/test';

/** A control by what it is, what it is called and which of its name it is. */
export interface Control {
  readonly role: string;
  readonly name: string;
  readonly nth: number;
}

/** Counts what a press can do outside of the page: downloads, file dialogues, printing, copying. */
export async function listenForEffects(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const counted = window as unknown as { effects: number };
    counted.effects = 0;
    window.print = () => void (counted.effects += 1);
    const click = HTMLElement.prototype.click;
    HTMLElement.prototype.click = function (this: HTMLElement) {
      const leaves =
        (this instanceof HTMLAnchorElement && this.download !== '') ||
        (this instanceof HTMLInputElement && this.type === 'file');
      if (leaves) counted.effects += 1;
      else click.call(this);
    };
  });
}

/** What can be pressed now; where a dialog or a menu is open, only what is in it. */
export function controlsOn(page: Page, within?: string): Promise<Control[]> {
  return page.evaluate(find, { within });
}

/** Presses a control as a pointer would. False: it is not there. */
export async function press(page: Page, wanted: Control, within?: string): Promise<boolean> {
  const found = await page.evaluate(find, { within, wanted });
  return found.length === 1;
}

/** All that can be seen of the app: the document, what stands in its fields, its address, what it keeps, what it did. */
export function everythingSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].map(
      ({ value, checked }) => `${value} ${String(checked)}`,
    );
    // Not the head: parts of the app that are fetched ahead, in idle time, are noted there.
    const root = document.documentElement.cloneNode(false) as HTMLElement;
    const seen = [document.title, root.outerHTML, document.body.outerHTML]
      .join('\n')
      // The ripple of the press itself, and ids that are made anew with every drawing.
      .replaceAll(/mantine-[a-z0-9]{9,}|data-(hovered|pressed|mantine-stop-propagation)="[^"]*"/g, '');
    const { effects } = window as unknown as { effects: number };
    return [seen, fields.join(), location.href, JSON.stringify(localStorage), effects].join('\n');
  });
}

/** Runs in the page: finds the controls, or presses the one that is asked for and answers with it alone. */
function find({ within, wanted }: { within: string | undefined; wanted?: Control }): Control[] {
  const layers = [...document.querySelectorAll<HTMLElement>('[role="menu"], [aria-modal="true"]')].filter(
    (one) => one.checkVisibility(),
  );
  const top = layers.at(-1) ?? document.body;
  const inScope = (element: Element) =>
    within === undefined || layers.length > 0 || element.closest(within) !== null;
  const all = top.querySelectorAll<HTMLElement>(
    'button, a[href], summary, [role="button"], [role="tab"], [role="switch"], [role="menuitem"], input[type="checkbox"], input[type="radio"]',
  );
  const seen = new Map<string, number>();
  const found: Control[] = [];
  for (const element of all) {
    if (!inScope(element)) continue;
    // A slider is moved, not pressed.
    if (element.getAttribute('role') === 'slider') continue;
    // Rows of a table are all alike.
    if (element.matches('tbody tr:nth-child(n + 3) button')) continue;
    if (
      element.matches(':disabled, [aria-disabled="true"], [data-disabled]') ||
      element.closest('fieldset:disabled')
    )
      continue;
    // Radios of a segmented control are drawn by their labels.
    const drawn = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
    if (!drawn.checkVisibility({ visibilityProperty: true })) continue;
    const isChosen =
      (element instanceof HTMLInputElement && element.type === 'radio' && element.checked) ||
      element.getAttribute('aria-selected') === 'true' ||
      element.getAttribute('aria-checked') === 'true' ||
      element.getAttribute('aria-current') === 'true';
    if (isChosen && element.getAttribute('role') !== 'switch') continue;
    const role = element.getAttribute('role') ?? (element as HTMLInputElement).type ?? element.localName;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : '';
    const name = (element.getAttribute('aria-label') ?? (label || element.textContent || ''))
      .trim()
      .slice(0, 60);
    const key = `${role} ${name}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    if (wanted && (wanted.role !== role || wanted.name !== name || wanted.nth !== nth)) continue;
    found.push({ role, name, nth });
    if (!wanted) continue;
    const { left, top: upper, width, height } = drawn.getBoundingClientRect();
    const at = {
      bubbles: true,
      cancelable: true,
      clientX: left + width / 2,
      clientY: upper + height / 2,
      button: 0,
      pointerId: 1,
      isPrimary: true,
    };
    element.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
    window.dispatchEvent(new PointerEvent('pointerup', at));
    element.dispatchEvent(new MouseEvent('mousedown', at));
    element.dispatchEvent(new MouseEvent('mouseup', at));
    element.click();
    return found;
  }
  return found;
}
