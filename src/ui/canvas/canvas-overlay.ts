import type { FlowId, NodeId } from '#core/model';

/** Which of the five heat colours (`--tl-heat-0` … `--tl-heat-4`) an element carries. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

/** What the heat map says about one element. */
export interface HeatMark {
  readonly level: HeatLevel;
  /** The number on the badge, as short as it can be: `12 min`. */
  readonly label: string;
  /** The same as a sentence, for the tooltip and for screen readers: `waits 12 min on average`. */
  readonly description: string;
}

/** The scale under the heat map. */
export interface HeatLegend {
  /** The name of the measure: `Waiting time`. */
  readonly title: string;
  /** One entry per colour in use, cold to hot; the label is the range it stands for. */
  readonly steps: readonly { readonly level: HeatLevel; readonly label: string }[];
  /** A remark under the scale, e.g. that the numbers are from before the last change. */
  readonly remark?: string;
}

/** Results laid over the drawing. The canvas draws them; it never works them out. */
export interface CanvasOverlay {
  readonly nodes: ReadonlyMap<NodeId, HeatMark>;
  readonly flows?: ReadonlyMap<FlowId, HeatMark>;
  readonly legend?: HeatLegend;
}
