import type { CSSProperties, ReactNode } from 'react';
import type { Point } from '#core/model';
import type { Picture } from './use-picture.ts';
import type { View } from './view.ts';
import classes from './drawings.module.css';

/** What is drawn, as a view shows it. */
export function Sheet({ view: { x, y, scale }, children }: { view: View; children: ReactNode }) {
  return (
    <div className={classes.sheet} style={{ transform: `scale(${scale}) translate(${-x}px, ${-y}px)` }}>
      {children}
    </div>
  );
}

interface PictureImageProps {
  readonly picture: Picture | null;
  readonly shift?: Point;
  readonly alt: string;
  readonly className?: string | undefined;
}

/** A picture at its place; nothing until it is drawn. */
export function PictureImage({ picture, shift = { x: 0, y: 0 }, alt, className }: PictureImageProps) {
  if (picture === null) return null;
  const { address, x, y, width, height } = picture;
  const style: CSSProperties = { left: x + shift.x, top: y + shift.y, width, height };
  return <img className={className} src={address} alt={alt} draggable={false} style={style} />;
}
