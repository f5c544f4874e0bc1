import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { CircleCheck, CircleX, Info, type LucideIcon, Play, TriangleAlert, Wrench } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#core/base';
import { type ElementId, elementOf, isOnMap, type JourneyElementId } from '#core/model';
import { useChangeText, useProblemText, useSession, useWorkspace } from '#ui/kit';
import { useCanvasStore } from '../canvas-store.ts';
import classes from './problems-panel.module.css';
import type { ProblemRow } from './use-steady-rows.ts';

const ICONS: Record<Severity, LucideIcon> = { error: CircleX, warning: TriangleAlert, note: Info };

/** One problem: a click shows where; below it how it comes about, and what could be done at once. */
export function ProblemEntry({ row: { problem, state } }: { row: ProblemRow }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const text = useProblemText();
  const changeText = useChangeText();
  const main = useRef<HTMLButtonElement>(null);
  const service = useWorkspace((workspace) => workspace.service);
  const readOnly = useWorkspace((workspace) => workspace.save.kind === 'readOnly');
  const isGone = state === 'gone';
  // Until the check has seen the latest edit nobody knows whether this still holds: what it offers waits.
  const isOpen = useWorkspace((workspace) => workspace.revision !== problem.revision);
  const Icon = isGone ? CircleCheck : ICONS[problem.severity];
  const reveal = (): void => {
    if (session.workspace.getState().sheet !== null) {
      // A problem of the map itself is shown by its own properties: nothing on it is selected.
      const parts = problem.at.filter(
        (id): id is JourneyElementId => service !== null && isOnMap(service, id),
      );
      session.workspace.getState().selectOnMap(parts);
      return;
    }
    const ids = problem.at.filter((id) => service !== null && elementOf(service, id) !== null) as ElementId[];
    if (ids.length === 0) return;
    session.workspace.getState().select(ids);
    store.getState().port?.reveal(ids);
  };
  const remedies = readOnly ? [] : problem.remedies;
  const isPlayable = (problem.trace?.length ?? 0) > 0;
  return (
    <div data-gone={isGone || undefined} className={classes.problem}>
      <UnstyledButton
        ref={main}
        className={classes.entry}
        data-severity={isGone ? undefined : problem.severity}
        onClick={reveal}
      >
        <Icon size={15} aria-hidden />
        <span>
          {isGone && <VisuallyHidden>{t('problems.list.mended')} </VisuallyHidden>}
          {text(problem)}
        </span>
      </UnstyledButton>
      {(isPlayable || remedies.length > 0) && (
        <div className={classes.offers} data-waiting={isOpen || undefined} inert={isGone}>
          {isPlayable && (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<Play size={12} aria-hidden />}
              aria-disabled={isOpen || undefined}
              onClick={() => {
                if (isOpen) return;
                reveal();
                void session.example.getState().show(problem);
              }}
            >
              {t('problems.soundness.show')}
            </Button>
          )}
          {remedies.map((remedy) => (
            <Button
              key={remedy.id}
              size="compact-xs"
              variant="default"
              leftSection={<Wrench size={12} aria-hidden />}
              aria-disabled={isOpen || undefined}
              onClick={() => {
                if (isOpen) return;
                session.workspace.getState().carryOut(remedy);
                // The button goes with the problem; the keyboard stays where it was mended.
                main.current?.focus();
              }}
            >
              {changeText(remedy)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
