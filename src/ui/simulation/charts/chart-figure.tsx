import { Skeleton } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import type * as PlotModule from '@observablehq/plot';
import { type ReactNode, Suspense, use, useId, useLayoutEffect, useRef } from 'react';
import classes from './chart-figure.module.css';

type Plot = typeof PlotModule;

let plotOnce: Promise<Plot> | undefined;

/** The chart library, fetched when the first chart is drawn. */
function loadPlot(): Promise<Plot> {
  plotOnce ??= import('@observablehq/plot');
  return plotOnce;
}

/** Builds a chart for a width in pixels; must be stable (`useCallback`) or the chart is drawn again at each render. */
export type DrawChart = (plot: Plot, width: number) => PlotModule.PlotOptions;

interface ChartFigureProps {
  readonly title: string;
  /** What the chart shows, with its key numbers, for those who do not see it. */
  readonly description: string;
  readonly height: number;
  readonly draw: DrawChart;
  readonly children?: ReactNode;
}

/** A chart with its title above and whatever explains it below. */
export function ChartFigure({ title, description, height, draw, children }: ChartFigureProps) {
  const { ref, width } = useElementSize();
  const caption = useId();
  return (
    <figure className={classes.figure} aria-labelledby={caption}>
      <figcaption id={caption} className={classes.title}>
        {title}
      </figcaption>
      <div ref={ref} className={classes.frame} style={{ minHeight: height }}>
        <Suspense fallback={<Skeleton height={height} radius="sm" />}>
          {width > 0 && <Drawing description={description} width={width} height={height} draw={draw} />}
        </Suspense>
      </div>
      {children}
    </figure>
  );
}

interface DrawingProps {
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly draw: DrawChart;
}

function Drawing({ description, width, height, draw }: DrawingProps) {
  const plot = use(loadPlot());
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const picture = plot.plot({
      width,
      height,
      style: { fontFamily: 'inherit', fontSize: '11px', overflow: 'visible', background: 'none' },
      ...draw(plot, width),
    });
    picture.setAttribute('aria-hidden', 'true');
    ref.current?.replaceChildren(picture);
  }, [plot, width, height, draw]);
  return <div ref={ref} role="img" aria-label={description} />;
}
