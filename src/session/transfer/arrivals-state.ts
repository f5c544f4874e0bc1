import type { Problem } from '#core/base';
import type { WholeService } from '#core/exchange/throughline';
import type { Service } from '#core/model';
import type { FileSource } from '#session/ports';

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

/** What became of one of several files. */
export interface FileOutcome {
  readonly fileName: string;
  /** The service it has become; null: it was not taken in. */
  readonly stored: { readonly id: string; readonly name: string } | null;
  /** Why not; or what was repaired. */
  readonly problems: readonly Problem[];
}

/** A file with a copy of a service that is here, until somebody says what is to become of it. */
export interface ArrivedCopy {
  readonly fileName: string;
  readonly whole: WholeService;
  readonly remarks: readonly Problem[];
  /** The service that it is a copy of. */
  readonly of: { readonly id: string; readonly name: string };
}

/** The file that is being read. */
export interface Reading {
  readonly fileName: string;
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** It has been read and becomes a service: too late to stop. */
  readonly isStored?: true;
}

/** What comes in from outside. */
export interface ArrivalsState {
  /** The link that was opened, until it is kept or put away. */
  readonly preview: Preview | null;
  /** Why a link was not opened. */
  readonly refused: readonly Problem[];
  readonly reading: Reading | null;
  /** The person stopped what was being read. */
  readonly isStopped: boolean;
  /** What became of the files that came together last. */
  readonly outcomes: readonly FileOutcome[];
  /** Nothing of it is stored yet. */
  readonly copy: ArrivedCopy | null;

  /** Shows what a link carries (`LinkPort.take`); null: nothing came. Nothing is stored. */
  openLink(taken: string | null): Promise<void>;
  /** Stores what the preview shows as a service of its own, and opens it. */
  keep(): Promise<void>;
  /** Puts the preview, or the refusal, away. */
  leave(): void;
  /**
   * Takes in files by content: each becomes a service of its own. A single one is opened, and a refusal of it told by the
   * library; where it holds a copy of a service that is here, `copy` waits for an answer. Of several `outcomes` tells, and what
   * is open stays open.
   */
  take(files: readonly FileSource[]): Promise<void>;
  /** Merges the copy into the service it is a copy of, which is opened for that: what is to be chosen, `merge` asks. */
  mergeCopy(): Promise<void>;
  /** Keeps the copy as a service of its own, and opens it; also the one that was to be merged. */
  keepCopy(): Promise<void>;
  dismissCopy(): void;
  /** Stops reading; files that were read before are kept. */
  stop(): void;
  dismissOutcomes(): void;
}
