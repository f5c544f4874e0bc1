import { Alert, Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecidedSide, Decision } from '#core/model';
import { decisionsAbout } from '#core/versions';
import { useDiscussionStore } from '#ui/comments';
import { IconButton, savedTime, useSession, useVersions, useWorkspace } from '#ui/kit';
import { DecisionForm } from './decision-form.tsx';
import classes from './decision-section.module.css';
import { useComparison } from './use-comparison.ts';
import { useSideName } from './use-side-name.ts';

/** What was decided between those that are compared, and the way to decide it: kept in the service. */
export function DecisionSection() {
  const { t } = useTranslation();
  const session = useSession();
  const service = useWorkspace((state) => state.service);
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const wasRemoved = useWorkspace((state) => state.undoLabel?.command === 'removeDecision');
  const sides = useSides();
  const [revising, setRevising] = useState(false);
  if (service === null || sides.length < 2) return null;
  const [latest, ...earlier] = decisionsAbout(service, sides);
  return (
    <section className={classes.section} aria-label={t('comments.decision.title')}>
      <h3>{t('comments.decision.title')}</h3>
      {wasRemoved && (
        <Alert color="gray" variant="light" py={6} role="status">
          {t('comments.decision.removed')}
          <Button
            size="compact-xs"
            variant="default"
            ml="xs"
            onClick={() => session.workspace.getState().undo()}
          >
            {t('general.undo')}
          </Button>
        </Alert>
      )}
      {latest && !revising ? (
        <>
          <DecisionNote decision={latest} now={sides} />
          {!readOnly && (
            <div>
              <Button size="compact-sm" variant="default" onClick={() => setRevising(true)}>
                {t('comments.decision.revise')}
              </Button>
            </div>
          )}
        </>
      ) : readOnly ? null : (
        <DecisionForm
          key={sides.map(({ contentHash }) => contentHash).join()}
          sides={sides}
          before={latest ?? null}
          onDone={() => setRevising(false)}
        />
      )}
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('comments.decision.earlier', { count: earlier.length })}</summary>
          {earlier.map((decision) => (
            <DecisionNote key={decision.id} decision={decision} now={sides} />
          ))}
        </details>
      )}
    </section>
  );
}

/** Those that are compared as a decision names them; of the working copy as it is now. */
function useSides(): readonly DecidedSide[] {
  const store = useDiscussionStore();
  const all = useComparison((state) => state.all);
  const files = useComparison((state) => state.files);
  const versions = useVersions((state) => state.versions);
  const service = useWorkspace((state) => state.service);
  const [sides, setSides] = useState<readonly DecidedSide[]>([]);
  useEffect(() => {
    let isWanted = true;
    void store
      .getState()
      .sidesOf(all, files)
      .then((found) => {
        if (isWanted) setSides(found);
      });
    return () => {
      isWanted = false;
    };
  }, [store, all, files, versions, service]);
  return sides;
}

/** One decision: which, why, by whom and when. */
function DecisionNote({ decision, now }: { decision: Decision; now: readonly DecidedSide[] }) {
  const { t, i18n } = useTranslation();
  const store = useDiscussionStore();
  const nameOf = useSideName();
  const readOnly = useWorkspace((state) => state.save.kind === 'readOnly');
  const { id, sides, chosen, why, by, decidedAt } = decision;
  const side = chosen === null ? undefined : sides[chosen];
  const time = savedTime(decidedAt, i18n.language);
  const isOther = ({ kind, contentHash }: DecidedSide) =>
    kind === 'working' && !now.some((one) => one.contentHash === contentHash);
  return (
    <div className={classes.note}>
      <p className={classes.chosen}>
        <span>{t('comments.decision.chosen')}</span>
        <strong>{side ? nameOf(side) : t('comments.decision.neither')}</strong>
        {!readOnly && (
          <IconButton
            icon={Trash2}
            iconSize={13}
            size="sm"
            variant="subtle"
            color="gray"
            label={t('comments.decision.remove', { time })}
            onClick={() => store.getState().removeDecision(id)}
          />
        )}
      </p>
      <p className={classes.why}>{why}</p>
      <p className={classes.soft}>
        {t('comments.decision.by', { name: by, time })}
        {sides.some(isOther) && ` · ${t('comments.decision.movedOn')}`}
      </p>
    </div>
  );
}
