import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { distinctName } from '#core/model';
import { useFormat, usePlayground, useSession, useWorkspace } from '#ui/kit';
import { Lever } from './lever.tsx';
import classes from './play-card.module.css';

/** A lever for each role, one for arrivals, and one for each step. */
export function PlayLevers() {
  const { t } = useTranslation();
  const format = useFormat();
  const playground = useSession().playground.getState();
  const service = useWorkspace((state) => state.service);
  const levers = usePlayground((state) => state.levers);
  if (service === null) return null;
  const tasks = records(service.nodes).filter((node) => node.kind === 'task');
  return (
    <>
      <fieldset className={classes.group}>
        <legend>{t('simulation.play.staff')}</legend>
        {records(service.roles).map(({ id, name, capacity }) => (
          <Lever
            key={id}
            label={name || t('general.unnamed')}
            text={format.number(levers.staff[id] ?? capacity)}
            value={levers.staff[id] ?? capacity}
            home={capacity}
            min={0}
            max={Math.max(10, capacity * 2)}
            step={1}
            onMove={(people) => playground.setStaff(id, people)}
          />
        ))}
      </fieldset>
      <fieldset className={classes.group}>
        <Lever
          label={t('simulation.play.arrivals')}
          text={`× ${format.number(levers.arrivals)}`}
          value={levers.arrivals}
          home={1}
          min={0.5}
          max={2}
          step={0.05}
          onMove={(factor) => playground.setArrivals(round(factor))}
        />
      </fieldset>
      {tasks.length > 0 && (
        <fieldset className={classes.group}>
          <legend>{t('simulation.play.durations')}</legend>
          {tasks.map(({ id }) => (
            <Lever
              key={id}
              label={distinctName(service, id)}
              text={`× ${format.number(levers.durations[id] ?? 1)}`}
              value={levers.durations[id] ?? 1}
              home={1}
              min={0.5}
              max={1.5}
              step={0.05}
              onMove={(factor) => playground.setDuration(id, round(factor))}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

/** Steps of a twentieth, without what adding them up leaves behind. */
function round(factor: number): number {
  return Math.round(factor * 20) / 20;
}
