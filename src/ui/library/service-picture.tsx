import { useMemo } from 'react';
import classes from './service-picture.module.css';

/** A drawing of a service. An image, so that nothing inside of it can run. */
export function ServicePicture({ svg }: { svg: string }) {
  const source = useMemo(() => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`, [svg]);
  return <span className={classes.frame}>{svg !== '' && <img src={source} alt="" draggable={false} />}</span>;
}
