import { readFileSync } from 'node:fs';
import { DEFAULT_DURATION, PLAIN_ROLE, type Service } from '#core/model';
import { drawChains } from './soundness-answers.ts';

interface Example {
  readonly service: Service;
  /** Other codes that have to come along, in alphabetical order. */
  readonly besides: readonly string[];
}

/** Two drawings and the answer written down by hand: one that follows a guideline and one that does not. */
export interface GuidelinePair {
  readonly code: string;
  readonly good: Example;
  readonly bad: Example;
  /** `severity element element`, elements in alphabetical order. */
  readonly told: string;
}

const FILE = new URL('../fixtures/guidelines/pairs.txt', import.meta.url);

/** What a record of a table has besides what the fixture says of it. */
const PLAIN: Readonly<Record<string, object>> = {
  processes: { x: 0, y: 400, width: 800, height: 200, pool: true, target: null, targetCalendarId: null },
  lanes: { processId: 'process', order: 0, height: 200 },
  roles: PLAIN_ROLE,
  flows: {
    processId: 'process',
    name: '',
    probability: null,
    isDefault: false,
    condition: null,
    waypoints: null,
  },
};

/** All pairs of the fixture, in its notation. */
export function guidelinePairs(): readonly GuidelinePair[] {
  const [, ...cases] = readFileSync(FILE, 'utf8').split(/^== /m);
  return cases.map((text) => {
    const [code = '', ...lines] = text.trim().split('\n');
    const said = lines.filter((line) => !line.startsWith('#'));
    const begin = said.findIndex((line) => line.startsWith('bad:'));
    const told = said.find((line) => line.startsWith('told:')) ?? '';
    return {
      code,
      good: example(said.slice(0, begin)),
      bad: example(said.slice(begin)),
      told: told.slice('told:'.length).trim(),
    };
  });
}

function example(lines: readonly string[]): Example {
  const [drawing = '', ...more] = lines;
  const drawn = drawChains(drawing.slice(drawing.indexOf(':') + 1));
  const besides = more.find((line) => line.startsWith('besides:'))?.slice('besides:'.length) ?? '';
  return {
    service: more.filter((line) => line.startsWith('set ')).reduce(withRecord, drawn),
    besides: besides.trim() === '' ? [] : besides.trim().split(' '),
  };
}

function withRecord(service: Service, line: string): Service {
  const [, table = '', id = '', json = ''] = /^set (\w+)\.(\S+) (.*)$/.exec(line) ?? [];
  const fields = JSON.parse(json) as Record<string, unknown>;
  if (fields['duration'] === 'default') fields['duration'] = DEFAULT_DURATION;
  const records = service[table as 'nodes'] as Record<string, object>;
  const record = { id, name: id, ...PLAIN[table], ...records[id], ...fields };
  return { ...service, [table]: { ...records, [id]: record } };
}
