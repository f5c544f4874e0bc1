import { actionList, type ActionContext, type KeyPress, matchShortcut, type Stores } from '#session/actions';
import { expect, test } from 'vitest';
import { addTask, openBlank, openTab } from '../session-fixture.ts';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  target: null,
  ...more,
});

function contextOf(session: Stores): ActionContext<Stores> {
  return { session, canvas: null, open: () => undefined };
}

async function withTask() {
  const tab = await openBlank();
  addTask(tab);
  return contextOf(tab.session);
}

const matched = (key: KeyPress, context: ActionContext<Stores>, apple = false) =>
  matchShortcut(key, actionList, context, { apple })?.id ?? null;

test('Ctrl is the key on most systems, Command on a Mac', async () => {
  const context = await withTask();
  expect(matched(press('z', { ctrlKey: true }), context)).toBe('undo');
  expect(matched(press('z', { metaKey: true }), context)).toBeNull();
  expect(matched(press('z', { metaKey: true }), context, true)).toBe('undo');
  expect(matched(press('z', { ctrlKey: true }), context, true)).toBeNull();
});

test('Shift makes another shortcut of a letter', async () => {
  const context = await withTask();
  context.session.workspace.getState().undo();
  expect(matched(press('Z', { ctrlKey: true, shiftKey: true }), context)).toBe('redo');
  expect(matched(press('y', { ctrlKey: true }), context)).toBe('redo');
});

test('digits are told by place, signs by what they write', async () => {
  const context = { ...(await withTask()), canvas: { fit: () => undefined } as never };
  expect(matched(press('!', { code: 'Digit1', shiftKey: true }), context)).toBe('fit');
  expect(matched(press('?', { code: 'Slash', shiftKey: true }), context)).toBe('shortcuts');
  expect(matched(press('ß', { code: 'Minus', shiftKey: true }), context)).toBeNull();
});

test('a keyboard with other letters works by place', async () => {
  const context = await withTask();
  expect(matched(press('я', { code: 'KeyZ', ctrlKey: true }), context)).toBe('undo');
});

test('a disabled action does not answer', () => {
  const { session } = openTab();
  expect(matched(press('z', { ctrlKey: true }), contextOf(session))).toBeNull();
  expect(matched(press('k', { ctrlKey: true }), contextOf(session))).toBe('commandPalette');
});

test.each([
  { tagName: 'INPUT', type: 'text' },
  { tagName: 'TEXTAREA' },
  { tagName: 'DIV', isContentEditable: true },
  { tagName: 'BUTTON', closest: (selector: string) => selector.includes('dialog') },
])('keys pressed in %o are left alone', async (target) => {
  const context = await withTask();
  expect(matched(press('Delete', { target }), context)).toBeNull();
  expect(matched(press('z', { ctrlKey: true, target }), context)).toBeNull();
});

test('a checkbox writes no text', async () => {
  const context = await withTask();
  const target = { tagName: 'INPUT', type: 'checkbox', closest: () => null };
  expect(matched(press('z', { ctrlKey: true, target }), context)).toBe('undo');
});

test('an input method that composes keeps its keys', async () => {
  const context = await withTask();
  expect(matched(press('Delete', { isComposing: true }), context)).toBeNull();
  expect(matched(press('Process', { code: 'Delete' }), context)).toBeNull();
});

test('every action has an id of its own, and no two enabled ones claim a shortcut', async () => {
  const context = await withTask();
  expect(new Set(actionList.map(({ id }) => id)).size).toBe(actionList.length);
  const claimed = actionList
    .filter((action) => action.enabled(context))
    .flatMap(({ shortcuts }) => shortcuts);
  expect(new Set(claimed).size).toBe(claimed.length);
});

test('without a service only what needs none is enabled', () => {
  const context = contextOf(openTab().session);
  const enabled = actionList.filter((action) => action.enabled(context)).map(({ id }) => id);
  expect(enabled).toEqual([
    'commandPalette',
    'toggleTheme',
    'switchLanguage',
    'shortcuts',
    'importFile',
    'showStorage',
    'showKeeping',
  ]);
});
