import type { Problem } from '#core/base';
import type { Service } from '#core/model';

/** A service that came by link: looked at, not kept. */
export interface Preview {
  readonly service: Service;
  /** What reading it repaired. */
  readonly remarks: readonly Problem[];
  /** The drawing of its processes, SVG text; empty where nothing is drawn. */
  readonly picture: string;
  /** Characters of the link. */
  readonly characters: number;
}

/** What comes in from outside. */
export interface ArrivalsState {
  /** The link that was opened, until it is kept or put away. */
  readonly preview: Preview | null;
  /** Why a link was not opened. */
  readonly refused: readonly Problem[];

  /** Shows what a link carries (`LinkPort.take`); null: nothing came. Nothing is stored. */
  openLink(taken: string | null): Promise<void>;
  /** Stores what the preview shows as a service of its own, and opens it. */
  keep(): Promise<void>;
  /** Puts the preview, or the refusal, away. */
  leave(): void;
}
