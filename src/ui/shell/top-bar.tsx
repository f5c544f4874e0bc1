import { Button, SegmentedControl } from '@mantine/core';
import { ChevronLeft, History, Play, Redo2, Search, Square, TriangleAlert, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Mode } from '#session/workspace';
import {
  ActionButton,
  AppearanceButton,
  IconButton,
  keysOf,
  Logo,
  useAction,
  useRun,
  useSession,
  useWorkspace,
} from '#ui/kit';
import { FileButton } from './file-button.tsx';
import { SaveStatusBadge } from './save-status.tsx';
import { ServiceName } from './service-name.tsx';
import classes from './top-bar.module.css';

/** The bar above every mode: where am I, is it saved, what can I do. */
export function TopBar() {
  const { t } = useTranslation();
  const session = useSession();
  const mode = useWorkspace((state) => state.mode);
  const undoLabel = useWorkspace((state) => state.undoLabel);
  const redoLabel = useWorkspace((state) => state.redoLabel);
  const saveVersion = useAction('saveVersion');
  return (
    <header className={classes.bar} data-pane>
      <div className={classes.left}>
        <button
          type="button"
          className={classes.home}
          aria-label={t('shell.library')}
          onClick={() => void session.library.getState().close()}
        >
          <ChevronLeft size={16} aria-hidden />
          <Logo />
          <span className={classes.homeText}>{t('shell.library')}</span>
        </button>
        <ServiceName />
        <SaveStatusBadge />
      </div>
      <nav aria-label={t('shell.modes')}>
        <SegmentedControl
          size="sm"
          radius="md"
          value={mode}
          onChange={(value) => session.workspace.getState().setMode(value as Mode)}
          data={[
            { value: 'design', label: t('shell.design') },
            { value: 'simulate', label: t('shell.simulate') },
            { value: 'improve', label: t('shell.improve') },
          ]}
        />
      </nav>
      <div className={classes.right}>
        <ActionButton
          id="undo"
          icon={Undo2}
          label={
            undoLabel
              ? t('shell.undoNamed', {
                  what: t(`history.${undoLabel.command}` as never, undoLabel.values as never),
                })
              : t('actions.undo')
          }
        />
        <ActionButton
          id="redo"
          icon={Redo2}
          label={
            redoLabel
              ? t('shell.redoNamed', {
                  what: t(`history.${redoLabel.command}` as never, redoLabel.values as never),
                })
              : t('actions.redo')
          }
        />
        <ProblemsButton />
        <ActionButton id="showVersions" icon={History} />
        <ActionButton id="commandPalette" icon={Search} />
        <AppearanceButton />
        <FileButton />
        <Button
          variant="default"
          size="sm"
          disabled={!saveVersion.enabled}
          onClick={saveVersion.run}
          title={keysOf('mod+s').join(' ')}
        >
          {t('shell.saveVersion')}
        </Button>
        <RunButton />
      </div>
    </header>
  );
}

function RunButton() {
  const { t } = useTranslation();
  const running = useRun((state) => state.status === 'running');
  const run = useAction('run');
  const cancel = useAction('cancelRun');
  return running ? (
    <Button
      size="sm"
      color="red"
      variant="light"
      leftSection={<Square size={14} aria-hidden />}
      onClick={cancel.run}
    >
      {t('general.cancel')}
    </Button>
  ) : (
    <Button
      size="sm"
      leftSection={<Play size={15} aria-hidden />}
      disabled={!run.enabled}
      onClick={run.run}
      title={keysOf('mod+enter').join(' ')}
    >
      {t('actions.run')}
    </Button>
  );
}

function ProblemsButton() {
  const { t } = useTranslation();
  const problems = useWorkspace((state) => state.problems);
  const { run, enabled } = useAction('showProblems');
  const serious = problems.filter((each) => each.severity !== 'note').length;
  return (
    <div className={classes.counted}>
      <IconButton
        icon={TriangleAlert}
        label={t('shell.problems', { count: serious })}
        disabled={!enabled}
        onClick={run}
      />
      {serious > 0 && (
        <span className={classes.count} aria-hidden>
          {serious}
        </span>
      )}
    </div>
  );
}
