import { Button, UnstyledButton } from '@mantine/core';
import { CircleX, Info, type LucideIcon, Play, TriangleAlert, Wrench } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { drawingRemedies } from '#core/analysis';
import type { Severity } from '#core/base';
import { type ElementId, elementOf } from '#core/model';
import type { DrawingProblem } from '#session/workspace';
import { useChangeText, useProblemText, useSession, useWorkspace } from '#ui/kit';
import { useCanvasStore } from '../canvas-store.ts';
import classes from './problems-panel.module.css';

const ICONS: Record<Severity, LucideIcon> = { error: CircleX, warning: TriangleAlert, note: Info };

/** One problem: a click shows where; below it how it comes about, and what could be done at once. */
export function ProblemEntry({ problem }: { problem: DrawingProblem }) {
  const { t } = useTranslation();
  const session = useSession();
  const store = useCanvasStore();
  const text = useProblemText();
  const changeText = useChangeText();
  const service = useWorkspace((state) => state.service);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const Icon = ICONS[problem.severity];
  const reveal = (): void => {
    const ids = problem.at.filter((id) => service !== null && elementOf(service, id) !== null) as ElementId[];
    if (ids.length === 0) return;
    session.workspace.getState().select(ids);
    store.getState().port?.reveal(ids);
  };
  const remedies =
    service === null || readOnly ? [] : (problem.remedies ?? drawingRemedies(service, problem));
  const isPlayable = (problem.trace?.length ?? 0) > 0;
  return (
    <>
      <UnstyledButton className={classes.entry} data-severity={problem.severity} onClick={reveal}>
        <Icon size={15} aria-hidden />
        <span>{text(problem)}</span>
      </UnstyledButton>
      {(isPlayable || remedies.length > 0) && (
        <div className={classes.offers}>
          {isPlayable && (
            <Button
              size="compact-xs"
              variant="subtle"
              leftSection={<Play size={12} aria-hidden />}
              onClick={() => {
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
              onClick={() => session.workspace.getState().carryOut(remedy)}
            >
              {changeText(remedy)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
