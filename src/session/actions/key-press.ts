/** A key press as the browser tells it; a `KeyboardEvent` fits. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  /** True while an input method composes text. */
  readonly isComposing: boolean;
  readonly target: unknown;
}

const OVERLAYS = '[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"],[aria-modal="true"]';
const PRESSABLE = 'button,a[href],summary,[role="button"],[role="tab"],[role="switch"],input,select';
const NOT_TEXT = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
]);

interface ElementLike {
  readonly tagName?: unknown;
  readonly type?: unknown;
  readonly isContentEditable?: unknown;
  readonly closest?: (selector: string) => unknown;
}

const elementOf = (target: unknown): ElementLike =>
  typeof target === 'object' && target !== null ? target : {};

/** True where keys write text, or belong to an overlay that handles its own keys. */
export function keysBelongTo(target: unknown): boolean {
  const element = elementOf(target);
  const tag = String(element.tagName ?? '').toLowerCase();
  if (tag === 'textarea' || tag === 'select' || element.isContentEditable === true) return true;
  if (tag === 'input' && !NOT_TEXT.has(String(element.type ?? 'text').toLowerCase())) return true;
  return Boolean(element.closest?.(OVERLAYS));
}

/** True where Enter and Space press the control that has the focus. */
export function isPressable(target: unknown): boolean {
  return Boolean(elementOf(target).closest?.(PRESSABLE));
}
