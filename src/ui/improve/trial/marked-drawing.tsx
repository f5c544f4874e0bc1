import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { drawServiceSvg } from '#core/exchange/drawing';
import type { NodeId, Service } from '#core/model';
import type { Touch } from './touched-nodes.ts';
import classes from './trial-dialog.module.css';

/** Ground colours of the picture, which is no part of the page and so cannot read its tokens. */
const FILLS: Readonly<Record<'light' | 'dark', Readonly<Record<Touch, string>>>> = {
  light: { added: '#bfe5dd', changed: '#fbe3ae', removed: '#f3c3bf' },
  dark: { added: '#1d5a50', changed: '#6b5420', removed: '#6e2c28' },
};

interface MarkedDrawingProps {
  readonly service: Service;
  readonly touched: ReadonlyMap<NodeId, Touch>;
  /** Before or after. */
  readonly side: string;
}

/** The drawing of one side as a picture, with what the variant touches marked. */
export function MarkedDrawing({ service, touched, side }: MarkedDrawingProps) {
  const { t } = useTranslation();
  const image = useRef<HTMLImageElement>(null);
  const theme = useComputedColorScheme('light');
  useEffect(() => {
    const target = image.current;
    if (target === null) return;
    const marks = [...touched].map(([id, touch]) => {
      return [id, { fill: FILLS[theme][touch], label: t(`improve.trial.marks.${touch}`) }] as const;
    });
    const svg = drawServiceSvg(service, { theme, overlay: Object.fromEntries(marks) });
    target.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [service, touched, theme, t]);
  return (
    <figure className={classes.drawing}>
      <figcaption>{side}</figcaption>
      <img ref={image} alt={t('improve.trial.pictureOf', { side, name: service.profile.name })} />
    </figure>
  );
}
