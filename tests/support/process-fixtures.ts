import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlaybackTrace, RunLimits } from '#core/simulation';
import { type Drawing, drawService } from './draw-service.ts';

/** A drawn process with what it shows, and limits of the run. */
export interface ProcessFixture extends Drawing {
  readonly says: string;
  readonly limits?: Partial<RunLimits>;
}

const FOLDER = new URL('../fixtures/processes/', import.meta.url);

/** Names of all drawn processes. */
export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The drawn process `name`, as a service. */
export function readFixture(name: string) {
  const fixture = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as ProcessFixture;
  return { fixture, service: drawService(fixture) };
}

/** Where the trace of a drawn process is written down. */
export function tracePath(name: string): string {
  return fileURLToPath(new URL(`${name}.trace.txt`, FOLDER));
}

/** A trace as lines: minutes, case.token, what happened, where. */
export function writeTrace(says: string, trace: PlaybackTrace): string {
  const lines = trace.entries.map(({ time, case: kase, token, type, at }) =>
    [time.toFixed(2).padStart(9), `${kase}.${token}`.padEnd(4), type.padEnd(8), at].join('  '),
  );
  return `${[says, '', ...lines].join('\n')}\n`;
}
