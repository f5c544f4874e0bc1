import { Button, SegmentedControl } from '@mantine/core';
import {
  ChevronLeft,
  History,
  type LucideIcon,
  MessageSquare,
  Play,
  Redo2,
  Search,
  Square,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import type { Mode } from '#session/workspace';
import {
  ActionButton,
  AppearanceButton,
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
        <CommentsButton />
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
  const count = problems.filter((each) => each.severity !== 'note').length;
  return (
    <CountedButton
      id="showProblems"
      icon={TriangleAlert}
      count={count}
      label={t('shell.problems', { count })}
    />
  );
}

function CommentsButton() {
  const { t } = useTranslation();
  const count = useWorkspace(
    ({ service }) =>
      service && records(service.comments).filter(({ replyTo, resolved }) => !replyTo && !resolved).length,
  );
  return (
    <CountedButton
      id="showComments"
      icon={MessageSquare}
      count={count ?? 0}
      label={t('shell.comments', { count: count ?? 0 })}
    />
  );
}

interface CountedButtonProps {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly count: number;
  readonly label: string;
}

/** The button of an action, with how much there is to be seen. */
function CountedButton({ id, icon, count, label }: CountedButtonProps) {
  return (
    <div className={classes.counted} data-of={id}>
      <ActionButton id={id} icon={icon} label={label} />
      {count > 0 && (
        <span className={classes.count} aria-hidden>
          {count}
        </span>
      )}
    </div>
  );
}
