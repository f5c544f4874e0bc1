import { createContext, type ReactNode, useCallback, useContext, useMemo, useSyncExternalStore } from 'react';
import { invariant } from '#core/base';
import type { Action, ActionContext, ActionPlace, Stores } from '#session/actions';
import { useSession } from './session-context.tsx';

type Context = ActionContext<Stores>;

const ActionsContext = createContext<Context | null>(null);

/** Hands down what actions work on: the stores, the canvas on screen, and the screens they may open. */
export function ActionsProvider({ context, children }: { context: Context; children: ReactNode }) {
  return <ActionsContext value={context}>{children}</ActionsContext>;
}

/** What actions work on. */
export function useActionContext(): Context {
  const context = useContext(ActionsContext);
  invariant(context, 'An action was offered outside of <ActionsProvider>');
  return context;
}

/** The row of an action, whether it can do something now, and how to run it. */
export interface OfferedAction {
  readonly action: Action<Stores>;
  readonly enabled: boolean;
  readonly run: () => void;
}

/** One action by id; draws again when `enabled` changes. */
export function useAction(id: string): OfferedAction {
  const { actions } = useSession();
  const context = useActionContext();
  const action = actions.find((row) => row.id === id);
  invariant(action, `There is no action ${id}`);
  const subscribe = useSubscribeToStores();
  const enabled = useSyncExternalStore(subscribe, () => action.enabled(context));
  return { action, enabled, run: () => action.run(context) };
}

/** The actions offered at a place, in table order, with their state at the time of drawing. */
export function useActionsAt(place: ActionPlace): readonly OfferedAction[] {
  const { actions } = useSession();
  const context = useActionContext();
  const rows = useMemo(() => actions.filter((row) => row.places.includes(place)), [actions, place]);
  const subscribe = useSubscribeToStores();
  const bits = useSyncExternalStore(subscribe, () =>
    rows.map((row) => (row.enabled(context) ? '1' : '0')).join(''),
  );
  return rows.map((action, index) => ({
    action,
    enabled: bits[index] === '1',
    run: () => action.run(context),
  }));
}

function useSubscribeToStores() {
  const { session } = useActionContext();
  return useCallback(
    (listen: () => void) => {
      const stops = Object.values(session)
        .filter((store): store is Stores[keyof Stores] => typeof store === 'object' && 'subscribe' in store)
        .map((store) => store.subscribe(listen));
      return () => {
        for (const stop of stops) stop();
      };
    },
    [session],
  );
}

const APPLE = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

const KEY_NAMES: Readonly<Record<string, string>> = {
  mod: APPLE ? '⌘' : 'Ctrl',
  shift: APPLE ? '⇧' : 'Shift',
  alt: APPLE ? '⌥' : 'Alt',
  enter: '↵',
  delete: 'Del',
  backspace: '⌫',
  escape: 'Esc',
  space: 'Space',
  arrows: '← ↑ ↓ →',
};

/** The keys of a shortcut as they stand on a keyboard: `mod+shift+z` → `Ctrl`, `Shift`, `Z`. */
export function keysOf(shortcut: string): readonly string[] {
  return shortcut.split('+').map((part) => (part === '' ? '+' : (KEY_NAMES[part] ?? part.toUpperCase())));
}

/** True on Apple keyboards, where ⌘ takes the place of Ctrl. */
export function isApple(): boolean {
  return APPLE;
}
