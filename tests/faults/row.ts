import type { Browser } from '@playwright/test';
import type { MortalBrowser } from '../e2e/support/mortal-browser.ts';
import type { ServedApp } from './ground/serve-build.ts';

/** One row of the fault table: a kind of fault, injected many times. */
export interface FaultRow {
  /** As it stands in the table and is named on the command line. */
  readonly name: string;
  /** Fewer injections than this make the row fail, whatever became of them. */
  readonly atLeast: number;
  /** Injects its faults and counts every one of them. What it throws counts as one fault that was not survived. */
  run(context: FaultContext): Promise<void>;
}

/** What a row works with. Everything it opens is closed after the row. */
export interface FaultContext {
  /** Counts one injected fault; `lost` says in a sentence what did not survive it, null: nothing. */
  count(lost: string | null): void;
  /** Counts one fault by what `inject` does: it survived unless that throws, or answers with a sentence. */
  survive(what: string, inject: () => Promise<string | null | void>): Promise<void>;
  /** Equally likely in [0, 1); the same numbers again for the same seed and row. */
  random(): number;
  /** The built app on a port of its own, with the headers it is shipped with. Another call, another port. */
  serve(): Promise<ServedApp>;
  /** The folder of the app as the next release would be: other names of its files, a database schema one higher. */
  newer(): Promise<string>;
  /** A Chromium for everything that needs no profile on disk; one for all rows. */
  browser(): Promise<Browser>;
  /** An empty folder of its own, e.g. for a profile. */
  folder(): string;
  /** A Chromium on a profile that can be killed; found as the end-to-end tests find it. */
  mortal(profile: string): Promise<MortalBrowser>;
  /** Says how far the row has come. */
  say(text: string): void;
}
