import { useTranslation } from 'react-i18next';
import { expandedName } from '#core/model';
import { useActionContext, useWalk, useWorkspace } from '#ui/kit';
import classes from './walk-panel.module.css';

/** What happened to the case so far, the latest on top. */
export function WalkHistory() {
  const { t, i18n } = useTranslation();
  const { canvas } = useActionContext();
  const steps = useWalk((state) => state.steps);
  const service = useWorkspace((state) => state.service);
  if (steps.length === 0 || service === null) return null;
  const wordsFor = (kind: string) => {
    const key = `playback.walk.happened.${kind}`;
    return i18n.exists(key) ? String(t(key as never)) : '';
  };
  return (
    <section className={classes.history}>
      <h3>{t('playback.walk.soFar')}</h3>
      <ol reversed>
        {steps
          .map((step, index) => (
            <li key={`${index} ${step.node}`}>
              <button type="button" onClick={() => canvas?.reveal([step.flow ?? step.node])}>
                {expandedName(service, step.node)}
              </button>{' '}
              <span>
                {wordsFor(step.kind)}
                {step.flow && service.flows[step.flow]?.name ? ` · ${service.flows[step.flow]?.name}` : ''}
              </span>
            </li>
          ))
          .toReversed()}
      </ol>
    </section>
  );
}
