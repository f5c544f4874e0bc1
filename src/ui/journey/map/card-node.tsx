import type { NodeProps } from '@xyflow/react';
import { CornerDownRight, Diamond, Frown, Lightbulb, Link2, Smile } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { cardText, type JourneyCard } from '#core/model';
import { ChannelIcon } from '#ui/journey/signs';
import type { CardNode as CardNodeType, CardProps } from './build-card-nodes.ts';
import classes from './card.module.css';

/** A card in its cell. Its size was worked out for its words; what it says besides stands in the properties. */
export const CardNode = memo(function CardNode({ data, selected }: NodeProps<CardNodeType>) {
  return <CardFace {...data} selected={selected} />;
});

/** What is seen of a card, wherever it is drawn. */
export function CardFace({ selected, ...data }: CardProps & { readonly selected: boolean }) {
  const { t } = useTranslation();
  const { card } = data.box;
  return (
    <div
      className={classes.card}
      data-kind={card.kind}
      data-lane={data.lane}
      data-selected={selected || undefined}
    >
      <Mark {...data} />
      <div className={classes.words}>
        <Branch {...data} />
        {cardText(card) === '' ? (
          <span className={classes.blank}>{t(`journeyMap.kinds.${card.kind}`)}</span>
        ) : (
          <span className={classes.text}>{cardText(card)}</span>
        )}
        {data.channel && <span className={classes.channel}>{data.channel.name}</span>}
      </div>
      <Badges card={card} />
    </div>
  );
}

function Mark({ box: { card }, channel }: CardProps) {
  switch (card.kind) {
    case 'touchpoint':
      return (
        <span className={classes.icon} data-none={channel === null || undefined}>
          {channel && <ChannelIcon kind={channel.kind} size={15} />}
        </span>
      );
    case 'pain':
      return <Sign icon={<Frown size={17} strokeWidth={1.9} aria-hidden />} dots={card.severity} />;
    case 'gain':
      return <Sign icon={<Smile size={17} strokeWidth={1.9} aria-hidden />} />;
    case 'opportunity':
      return <Sign icon={<Lightbulb size={17} strokeWidth={1.9} aria-hidden />} />;
    case 'text':
    case 'action':
      return null;
  }
}

function Sign({ icon, dots = 0 }: { icon: React.ReactNode; dots?: number }) {
  const { t } = useTranslation();
  return (
    <span className={classes.sign} data-hint={dots > 0 ? t('journeyMap.severity', { n: dots }) : undefined}>
      {icon}
      {dots > 0 && (
        <span className={classes.dots}>
          {[1, 2, 3].map((n) => (
            <i key={n} data-on={n <= dots || undefined} />
          ))}
        </span>
      )}
    </span>
  );
}

function Branch({ box: { branch } }: CardProps) {
  const { t } = useTranslation();
  if (branch === null) return null;
  return (
    <span className={classes.branch} data-hint={t('journeyMap.onBranch', { name: branch.name })}>
      <CornerDownRight size={12} aria-hidden />
    </span>
  );
}

function Badges({ card }: { card: JourneyCard }) {
  const { t } = useTranslation();
  const bound = 'boundTo' in card ? card.boundTo.length : 0;
  return (
    <>
      {card.kind === 'touchpoint' && card.momentOfTruth && (
        <span className={classes.moment} data-hint={t('journeyMap.momentOfTruth')}>
          <Diamond size={13} strokeWidth={2} fill="currentColor" aria-hidden />
        </span>
      )}
      {bound > 0 && (
        <span className={classes.bound} data-hint={t('journeyMap.bound', { count: bound })}>
          <Link2 size={12} strokeWidth={2} aria-hidden />
        </span>
      )}
      {card.kind === 'opportunity' && card.value !== null && card.effort !== null && (
        <span
          className={classes.worth}
          data-hint={t('journeyMap.worth', { value: card.value, effort: card.effort })}
        >
          {card.value}/{card.effort}
        </span>
      )}
    </>
  );
}
