import { useTranslation } from 'react-i18next';
import { DialogFrame } from '#ui/dialog';
import { keysOf, useSession } from '#ui/kit';
import { canvasKeys } from './canvas-keys.ts';
import classes from './shortcut-sheet.module.css';

const GROUPS = ['edit', 'arrange', 'view', 'simulate', 'versions', 'file', 'help'] as const;

/** All keys on one sheet: those of the action table, and those that move about the canvas. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { actions } = useSession();
  return (
    <DialogFrame title={t('actions.shortcuts')} onClose={onClose} width={760}>
      <div className={classes.columns}>
        {GROUPS.map((group) => {
          const rows = actions.filter((action) => action.group === group && action.shortcuts.length > 0);
          if (rows.length === 0) return null;
          return (
            <section key={group} className={classes.group}>
              <h3>{t(`shell.groups.${group}`)}</h3>
              {rows.map((action) => (
                <Row
                  key={action.id}
                  label={t(`actions.${action.id}` as never)}
                  shortcuts={action.shortcuts}
                />
              ))}
            </section>
          );
        })}
        <section className={classes.group}>
          <h3>{t('shell.groups.canvas')}</h3>
          {canvasKeys.map(({ id, shortcuts }) => (
            <Row key={id} label={t(`shell.canvasKeys.${id}`)} shortcuts={shortcuts} />
          ))}
        </section>
      </div>
    </DialogFrame>
  );
}

function Row({ label, shortcuts }: { label: string; shortcuts: readonly string[] }) {
  return (
    <p className={classes.row}>
      <span>{label}</span>
      <span className={classes.keys}>
        {shortcuts.slice(0, 2).map((shortcut) => (
          <span key={shortcut} className={classes.combination}>
            {keysOf(shortcut).map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </span>
        ))}
      </span>
    </p>
  );
}
