import { ChevronsLeftRight } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from './frame.tsx';
import type { Ground } from './ground.ts';
import { MarkLayer } from './mark-layer.tsx';
import { MarkLines } from './mark-lines.tsx';
import { PictureImage, Sheet } from './sheet.tsx';
import { useSide } from './use-side.ts';
import classes from './drawings.module.css';

/** Shares of the width, in percent, that keys move the border by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowDown: -2,
  ArrowRight: 2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};

/** Before on the left and after on the right of a border that is dragged over them. */
export function Slider({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  const [share, setShare] = useState(50);
  const box = useRef<HTMLDivElement>(null);
  const { onView, onSize } = ground;
  const move = (to: number) => setShare(Math.round(Math.min(100, Math.max(0, to))));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    else if (event.buttons !== 1) return;
    const { left = 0, width = 0 } = box.current?.getBoundingClientRect() ?? {};
    if (width > 0) move(((event.clientX - left) / width) * 100);
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(share + by);
  };
  const [before, after] = [t('compare.screen.before'), t('compare.screen.after')];
  return (
    <div className={classes.single} ref={box}>
      <Frame label={t('compare.views.sliderOf')} onView={onView} onSize={onSize}>
        <Half ground={ground} side="a" title={before} clip={`inset(0 ${100 - share}% 0 0)`} />
        <Half ground={ground} side="b" title={after} clip={`inset(0 0 0 ${share}%)`} />
      </Frame>
      <div
        className={classes.border}
        style={{ left: `${share}%` }}
        role="slider"
        tabIndex={0}
        aria-label={t('compare.views.border')}
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share}
        aria-valuetext={t('compare.views.borderAt', { before: share, after: 100 - share })}
        onPointerDown={drag}
        onPointerMove={drag}
        onKeyDown={step}
      >
        <span>
          <ChevronsLeftRight size={16} aria-hidden />
        </span>
      </div>
    </div>
  );
}

interface HalfProps {
  readonly ground: Ground;
  readonly side: 'a' | 'b';
  readonly title: string;
  readonly clip: string;
}

function Half({ ground, side, title, clip }: HalfProps) {
  const { t } = useTranslation();
  const { picture, placed, ring, shift } = useSide(ground, side);
  const { services, hidden, onPick, view } = ground;
  return (
    <div className={classes.half} data-side={side} style={{ clipPath: clip }}>
      <Sheet view={view}>
        <PictureImage
          picture={picture}
          shift={shift}
          alt={t('compare.screen.pictureOf', { side: title, name: services[side].profile.name })}
        />
        <MarkLines elements={placed} hidden={hidden} />
        <MarkLayer services={services} elements={placed} hidden={hidden} rings={ring} onPick={onPick} />
      </Sheet>
      <span className={classes.title} aria-hidden>
        {title}
      </span>
    </div>
  );
}
