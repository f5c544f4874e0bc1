import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CardOf, cardsOf, type JourneyId, type Service } from '#core/model';
import { Section } from '#ui/inspector';
import { useSession, useWorkspace } from '#ui/kit';
import { useNames } from '../use-names.ts';
import classes from './opportunity-picture.module.css';

type Opportunity = CardOf<'opportunity'>;
type Weighed = Opportunity & { readonly value: number; readonly effort: number };

const WIDTH = 288;
const HEIGHT = 232;
const EDGE = { left: 22, right: 8, top: 8, bottom: 22 };
const DOT = 9;
/** Between the centres of dots of the same weight. */
const APART = 19;

/**
 * The opportunities of a map by value (upwards) and effort (to the right), in four fields; a click selects the card.
 * Cards of the same weight stand side by side.
 */
export function OpportunityPicture({ service, journeyId }: { service: Service; journeyId: JourneyId }) {
  const { t } = useTranslation();
  const { card: nameOf } = useNames();
  const session = useSession();
  const selection = useWorkspace((state) => state.mapSelection);
  const cards = cardsOf(service, journeyId).filter(
    (card): card is Opportunity => card.kind === 'opportunity',
  );
  const weighed = cards.filter((card): card is Weighed => card.value !== null && card.effort !== null);
  const others = cards.filter((card) => !weighed.includes(card as Weighed));
  const select = (id: Opportunity['id']) => session.workspace.getState().selectOnMap([id]);
  if (cards.length === 0)
    return (
      <Section title={t('journeyForms.picture')}>
        <p className={classes.soft}>{t('journeyForms.noOpportunities')}</p>
      </Section>
    );
  return (
    <Section title={t('journeyForms.picture')}>
      <svg
        className={classes.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="group"
        aria-label={t('journeyForms.pictureSpoken', { count: weighed.length })}
      >
        <Fields />
        {weighed.map((card, index) => (
          <g
            key={card.id}
            role="button"
            tabIndex={0}
            className={classes.dot}
            data-chosen={selection.includes(card.id) || undefined}
            aria-label={t('journeyForms.dotSpoken', {
              name: nameOf(card),
              value: card.value,
              effort: card.effort,
            })}
            transform={`translate(${placeOf(card, weighed).join(' ')})`}
            onClick={() => select(card.id)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              select(card.id);
            }}
          >
            <circle r={DOT} />
            <text dy="0.35em">{index + 1}</text>
          </g>
        ))}
      </svg>
      {weighed.length > 0 && (
        <ol className={classes.list}>
          {weighed.map((card) => (
            <li key={card.id}>
              <Entry card={card} name={nameOf(card)} chosen={selection.includes(card.id)} onSelect={select} />
            </li>
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <>
          <p className={classes.soft}>{t('journeyForms.unweighed')}</p>
          <ul className={classes.list}>
            {others.map((card) => (
              <li key={card.id}>
                <Entry
                  card={card}
                  name={nameOf(card)}
                  chosen={selection.includes(card.id)}
                  onSelect={select}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

interface EntryProps {
  readonly card: Opportunity;
  readonly name: string;
  readonly chosen: boolean;
  readonly onSelect: (id: Opportunity['id']) => void;
}

function Entry({ card, name, chosen, onSelect }: EntryProps) {
  return (
    <UnstyledButton
      className={classes.entry}
      aria-current={chosen || undefined}
      onClick={() => onSelect(card.id)}
    >
      {name}
    </UnstyledButton>
  );
}

/** The four fields with their names, and what the axes are. */
function Fields() {
  const { t } = useTranslation();
  const { left, right, top, bottom } = EDGE;
  const [middle, half] = [x(3), y(3)];
  const names = [
    ['doFirst', left + 6, top + 14, 'start'],
    ['plan', WIDTH - right - 6, top + 14, 'end'],
    ['maybe', left + 6, HEIGHT - bottom - 7, 'start'],
    ['leave', WIDTH - right - 6, HEIGHT - bottom - 7, 'end'],
  ] as const;
  return (
    <g aria-hidden>
      <rect className={classes.best} x={left} y={top} width={middle - left} height={half - top} />
      <rect
        className={classes.frame}
        x={left}
        y={top}
        width={WIDTH - left - right}
        height={HEIGHT - top - bottom}
      />
      <path
        className={classes.line}
        d={`M ${middle} ${top} V ${HEIGHT - bottom} M ${left} ${half} H ${WIDTH - right}`}
      />
      {names.map(([name, atX, atY, anchor]) => (
        <text key={name} className={classes.field} x={atX} y={atY} textAnchor={anchor}>
          {t(`journeyForms.quadrants.${name}`)}
        </text>
      ))}
      <text className={classes.axis} x={(left + WIDTH - right) / 2} y={HEIGHT - 6} textAnchor="middle">
        {t('journeyForms.effort')} →
      </text>
      <text
        className={classes.axis}
        textAnchor="middle"
        transform={`translate(14 ${(top + HEIGHT - bottom) / 2}) rotate(-90)`}
      >
        {t('journeyForms.value')} →
      </text>
    </g>
  );
}

/** Where a weight of 1…5 stands; half a step is left at both ends. */
function x(effort: number): number {
  return EDGE.left + ((effort - 0.5) / 5) * (WIDTH - EDGE.left - EDGE.right);
}

function y(value: number): number {
  return HEIGHT - EDGE.bottom - ((value - 0.5) / 5) * (HEIGHT - EDGE.top - EDGE.bottom);
}

/** The middle of a dot: those of the same weight side by side, centred where one alone would stand. */
function placeOf(card: Weighed, all: readonly Weighed[]): readonly [number, number] {
  const same = all.filter(({ value, effort }) => value === card.value && effort === card.effort);
  const shift = (same.indexOf(card) - (same.length - 1) / 2) * APART;
  return [x(card.effort) + shift, y(card.value)];
}
