import { useTranslation } from 'react-i18next';
import { records } from '#core/base';
import { expandedName, type NodeId, staffName, type Service } from '#core/model';
import type { StoryEntry } from '#session/walk';
import { useReveal } from '#ui/simulation/results';
import { useWalk, useWorkspace } from '#ui/kit';
import { useWayName } from './use-way-name.ts';
import classes from './walk-panel.module.css';

/** What happened to the case so far, the latest on top. */
export function WalkStory() {
  const { t } = useTranslation();
  const story = useWalk((state) => state.story);
  const service = useWorkspace((state) => state.service);
  if (service === null) return null;
  return (
    <section className={classes.story}>
      <h3>{t('walk.soFar')}</h3>
      <ol reversed>
        {story
          .map((entry, index) => (
            <li key={`${index} ${entry.what}`} data-what={entry.what}>
              <Entry entry={entry} service={service} />
            </li>
          ))
          .toReversed()}
      </ol>
    </section>
  );
}

function Entry({ entry, service }: { entry: StoryEntry; service: Service }) {
  const { t } = useTranslation();
  const by = useWalk((state) => state.viewpoint?.by ?? 'case');
  const wayName = useWayName();
  switch (entry.what) {
    case 'arrive':
      return (
        <>
          {entry.node !== null && <Place node={entry.node} service={service} />} {t('walk.happened.arrive')}
        </>
      );
    case 'behind': {
      const who = t(by === 'role' ? 'walk.behindStaff' : 'walk.behind');
      return (
        <>
          <i>{entry.took ? t('walk.behindTook', { who, took: entry.took.median }) : who}</i>
          {entry.nodes.map((node, index) => (
            <span key={`${index} ${node}`} className={classes.unseen}>
              {expandedName(service, node)}
              <Noted node={node} service={service} />
            </span>
          ))}
        </>
      );
    }
    case 'decided':
      return (
        <>
          <Place node={entry.node} service={service} />{' '}
          {entry.ways.map(({ flow, share }) => {
            const way = wayName(service, flow);
            return (
              <span key={flow}>
                {share === null
                  ? t('walk.happened.decided', { way })
                  : t('walk.happened.decidedShare', { way, share })}
              </span>
            );
          })}
        </>
      );
    case 'work':
    case 'timer':
    case 'message':
      return <Done entry={entry} service={service} />;
    case 'end':
    case 'gaveUp':
      return (
        <>
          <Place node={entry.node} service={service} /> {t(`walk.happened.${entry.what}`)}
          {entry.at && <time>{t('walk.at', { time: entry.at.median })}</time>}
        </>
      );
    default:
      return (
        <>
          <Place node={entry.node} service={service} /> {t(`walk.happened.${entry.what}`)}
        </>
      );
  }
}

type Stay = Extract<StoryEntry, { what: 'work' | 'timer' | 'message' }>;

function Done({ entry, service }: { entry: Stay; service: Service }) {
  const { t } = useTranslation();
  const { node, told, at, handedTo, what } = entry;
  const next = handedTo === null ? undefined : service.nodes[handedTo];
  const role = next === undefined ? '' : staffName(service, next);
  const wait = told.waited?.median ?? 0;
  return (
    <>
      <Place node={node} service={service} />{' '}
      {what === 'work' && wait >= 0.05 ? t('walk.happened.workWaited', { wait }) : t(`walk.happened.${what}`)}
      {at && <time>{t('walk.at', { time: at.median })}</time>}
      {next && (
        <span className={classes.handed}>
          {role === ''
            ? t('walk.happened.goesOn', { name: expandedName(service, next.id) })
            : t('walk.happened.handedTo', { role, name: expandedName(service, next.id) })}
        </span>
      )}
    </>
  );
}

interface PlaceProps {
  readonly node: NodeId;
  readonly service: Service;
}

/** A node by its name; pressed, it is selected and shown on the canvas. */
function Place({ node, service }: PlaceProps) {
  const reveal = useReveal();
  return (
    <>
      <button type="button" onClick={() => reveal([node])}>
        {expandedName(service, node)}
      </button>
      <Noted node={node} service={service} />
    </>
  );
}

/** How much was noted at a node. */
function Noted({ node, service }: PlaceProps) {
  const { t } = useTranslation();
  const notes = records(service.observations).filter((note) => note.nodeId === node).length;
  return notes > 0 && <em>{t('canvas.notesSpoken', { count: notes })}</em>;
}
