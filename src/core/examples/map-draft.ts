import type { ChannelKind, FeedbackScale, KanoClass, ServqualDimension } from '#core/model';
import type { Bilingual } from './bilingual.ts';

/** Whose journey it is; `segment` names one of the example's segments. */
export interface MapPersona {
  readonly id: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly behaviour: Bilingual;
  readonly needs: Bilingual;
  readonly values: Bilingual;
  readonly quote: Bilingual;
  readonly segment?: string;
}

/** What was promised: minutes, and the words. Without `from`, the public standard it follows, it is marked as assumed. */
export interface MapPromise {
  readonly within: number;
  readonly says: Bilingual;
  readonly from?: Bilingual;
}

export interface MapTouchpoint {
  readonly name: Bilingual;
  /** A channel of the map. */
  readonly by: string;
  /** The lane of the process that owns it and answers (or begins, where `from` says so). */
  readonly owner: string;
  readonly from?: 'service';
  /** Nodes of the process that happen here; none: not simulated. */
  readonly at: readonly string[];
  readonly promise?: MapPromise;
  readonly kano: KanoClass;
  readonly servqual?: ServqualDimension;
  /** A moment of truth. */
  readonly decisive?: true;
  /** What the team believes is felt, −2 … +2 in halves; by persona where they differ. */
  readonly feels: number | Readonly<Record<string, number>>;
  /** Invented answers, only where the map says so. */
  readonly sample?: {
    readonly scale: FeedbackScale;
    readonly n: number;
    readonly mean: number;
    readonly sd: number;
  };
}

/** What somebody or something does: the words, the lane of the process it belongs to, and the nodes it is. */
export interface MapAction {
  readonly does: Bilingual;
  readonly lane?: string;
  readonly at?: readonly string[];
}

/** A column. Every part is one card in the lane of the same name. */
export interface MapStep {
  readonly id: string;
  readonly name: Bilingual;
  /** A step of a side branch under this one. */
  readonly branchOf?: string;
  readonly dropOut?: number;
  readonly goal?: Bilingual;
  readonly meets: readonly MapTouchpoint[];
  readonly evidence?: Bilingual;
  readonly thought?: Bilingual;
  readonly pain?: readonly [severity: 1 | 2 | 3, text: Bilingual];
  readonly gain?: Bilingual;
  readonly people?: MapAction;
  readonly systems?: MapAction;
  readonly backstage?: MapAction;
  readonly support?: MapAction;
  readonly idea?: readonly [value: number, effort: number, text: Bilingual];
}

export interface MapStage {
  readonly id: string;
  readonly name: Bilingual;
  /** The lane of the process that answers for the stage. */
  readonly owner: string;
  /** What whoever presents it wants to say. */
  readonly notes: Bilingual;
  readonly steps: readonly MapStep[];
}

/** A journey map as it is written down beside the process of an example. */
export interface MapDraft {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly owner: Bilingual;
  readonly personas: readonly MapPersona[];
  readonly channels: Readonly<Record<string, { readonly kind: ChannelKind; readonly name: Bilingual }>>;
  readonly stages: readonly MapStage[];
  /** Ways that are not the usual one, between steps. */
  readonly jumps?: readonly {
    readonly from: string;
    readonly to: string;
    readonly name: Bilingual;
    readonly share: number;
  }[];
  /** A note across the whole map, in a lane of its own under this name. */
  readonly remark?: { readonly lane: Bilingual; readonly text: Bilingual };
}
