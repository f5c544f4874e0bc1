import type { LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { keysOf, useAction } from './action-context.tsx';
import { IconButton } from './icon-button.tsx';

/** An icon button for one row of the action table: its label, shortcut and state come from the row. */
export function ActionButton({ id, icon, label }: { id: string; icon: LucideIcon; label?: string }) {
  const { t } = useTranslation();
  const { action, enabled, run } = useAction(id);
  const [shortcut] = action.shortcuts;
  return (
    <IconButton
      icon={icon}
      label={label ?? t(`actions.${id}` as never)}
      {...(shortcut ? { shortcut: keysOf(shortcut).join(' ') } : {})}
      disabled={!enabled}
      onClick={run}
    />
  );
}
