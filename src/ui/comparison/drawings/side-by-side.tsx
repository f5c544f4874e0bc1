import { useTranslation } from 'react-i18next';
import { Frame } from './frame.tsx';
import type { Ground } from './ground.ts';
import { MarkLayer } from './mark-layer.tsx';
import { MarkLines } from './mark-lines.tsx';
import { PictureImage, Sheet } from './sheet.tsx';
import { useSide } from './use-side.ts';
import classes from './drawings.module.css';

/** Both drawings; moving or zooming one does the same to the other. */
export function SideBySide({ ground }: { ground: Ground }) {
  return (
    <div className={classes.beside}>
      <Pane ground={ground} side="a" />
      <Pane ground={ground} side="b" />
    </div>
  );
}

function Pane({ ground, side }: { ground: Ground; side: 'a' | 'b' }) {
  const { t } = useTranslation();
  const { picture, placed, ring, shift } = useSide(ground, side);
  const { services, hidden, onPick, view, onView, onSize } = ground;
  const title = t(side === 'a' ? 'compare.screen.before' : 'compare.screen.after');
  const label = t('compare.screen.pictureOf', { side: title, name: services[side].profile.name });
  return (
    <figure className={classes.pane}>
      <figcaption>{title}</figcaption>
      <Frame label={title} onView={onView} {...(side === 'a' && { onSize })}>
        <Sheet view={view}>
          <PictureImage picture={picture} shift={shift} alt={label} />
          <MarkLines elements={placed} hidden={hidden} />
          <MarkLayer services={services} elements={placed} hidden={hidden} rings={ring} onPick={onPick} />
        </Sheet>
      </Frame>
    </figure>
  );
}
