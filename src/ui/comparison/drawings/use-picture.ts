import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useState } from 'react';
import { drawServiceSvg } from '#core/exchange/drawing';
import type { Service } from '#core/model';
import { type Mark, SYMBOLS } from '../difference-row.ts';
import { useMarkColours } from '../use-mark-colours.ts';

/** A drawing as a picture, and where its upper left corner lies. */
export interface Picture {
  readonly address: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  /** The mark of each node that has one. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** The only nodes and flows of it; null: all. */
  readonly only?: ReadonlySet<string> | null;
  readonly ground?: boolean;
}

/**
 * The drawing of a service with its marks; null until it is drawn, then the last one until the next is. Each is drawn in a turn of its own, so
 * that several large ones don't make the screen wait for all of them. The marks and `only` have to be the same objects as long as they say the same.
 */
export function usePicture(
  service: Service | null,
  { marks, only = null, ground = true }: Drawn,
): Picture | null {
  const theme = useComputedColorScheme('light');
  const colours = useMarkColours();
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    const turn = setTimeout(() => {
      if (service === null) return setPicture(null);
      const overlay = [...marks].map(
        ([id, mark]) => [id, { fill: colours[mark].ground, label: SYMBOLS[mark], size: 1.5 }] as const,
      );
      const svg = drawServiceSvg(service, { theme, overlay: Object.fromEntries(overlay), only, ground });
      const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/u.exec(svg)?.[1] ?? '')
        .split(' ')
        .map(Number);
      const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
      return setPicture({ address, x, y, width, height });
    });
    return () => clearTimeout(turn);
  }, [service, marks, only, ground, theme, colours]);
  return picture;
}
