import { serviceOfDrafts } from '#core/exchange/map-draft';
import { readMermaidJourney, writeMermaidJourney } from '#core/exchange/mermaid';
import { type JourneyId, mainStepsOf, type Service, stagesOf } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_JOURNEY, sampleMap } from '../../../support/sample-map.ts';

const imported = (text: string): Service => {
  const read = readMermaidJourney(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const service = serviceOfDrafts([read.value], { locale: 'en' });
  if (!service.ok) throw new Error(JSON.stringify(service.problems));
  return service.value;
};
const FIRST = 'journey_1' as JourneyId;
const codes = (text: string) => readMermaidJourney(text).problems.map(({ code }) => code);

describe('a map as Mermaid text', () => {
  it('has a section a stage and a task a step, with score and personas, reserved characters as entity codes', () => {
    expect(writeMermaidJourney(sampleMap(), SAMPLE_JOURNEY)).toBe(
      [
        'journey',
        '    title 投诉旅程#58; 从故障到答复',
        '    accDescr: From the fault to the answer',
        '    section 接收与记录',
        '      发现问题: 3: 林女士, Max#44; 40',
        '      Calls#58; the hotline: 1.5: 林女士, Max#44; 40',
        '      再打一次: 3: 林女士, Max#44; 40',
        '    section #84;itle & answer#59; #35;1',
        '      #115;ection of waiting: 3: 林女士, Max#44; 40',
        '      Gets 100#37;#37; of #60;money#62;: 5: 林女士',
        '',
      ].join('\n'),
    );
  });

  it('is read back as the same text', () => {
    const text = writeMermaidJourney(sampleMap(), SAMPLE_JOURNEY);
    expect(writeMermaidJourney(imported(text), FIRST)).toBe(text);
  });

  it('carries any names at all', () => {
    const name = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(name, name, name, (title, stage, step) => {
        const service = sampleMap({
          journeys: [{ id: 'J', name: title }],
          journeyStages: [{ id: 'before', journeyId: 'J', name: stage }],
          journeySteps: [{ id: 'notice', journeyId: 'J', stageId: 'before', name: step }],
          journeyCards: [],
        });
        const text = writeMermaidJourney(service, SAMPLE_JOURNEY);
        expect(writeMermaidJourney(imported(text), FIRST)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('Mermaid text as a map', () => {
  const DAY = [
    '---',
    'config: x',
    '---',
    '%%{init: {"theme": "dark"}}%%',
    'journey %% a day',
    '  title My working day',
    '  section Go to work',
    '    Make tea: 5: Me',
    '    Do work: 1: Me, Cat # not said',
    '  section Go home',
    '    Sit down: 4.5: Cat',
  ].join('\n');

  it('becomes stages, steps with a touchpoint each, personas and what they feel', () => {
    const service = imported(DAY);
    expect(stagesOf(service, FIRST).map(({ name }) => name)).toEqual(['Go to work', 'Go home']);
    expect(mainStepsOf(service, FIRST).map(({ name }) => name)).toEqual(['Make tea', 'Do work', 'Sit down']);
    expect(Object.values(service.personas).map(({ name }) => name)).toEqual(['Me', 'Cat']);
    const felt = Object.values(service.journeyCards).map(
      (card) => card.kind === 'touchpoint' && card.assumed,
    );
    expect(felt).toEqual([{ persona_1: 2 }, { everyone: -2 }, { persona_2: 1.5 }]);
    expect(Object.values(service.journeyLanes).some(({ kind }) => kind === 'emotion')).toBe(true);
  });

  it('is found in the first fenced block of a Markdown page', () => {
    const page = `# Our day\n\n\`\`\`mermaid\njourney\n  Make tea: 5\n\`\`\`\n\nAnd so on: 3.\n`;
    expect(mainStepsOf(imported(page), FIRST).map(({ name }) => name)).toEqual(['Make tea']);
  });

  it('says which line it does not understand, and takes a score outside 1 … 5 as the nearest', () => {
    const read = readMermaidJourney('journey\n  section A\n  Tea: good: Me\n  nothing here\n');
    expect(read.problems.map(({ code, values }) => [code, values.line])).toEqual([
      ['mermaidLine', 3],
      ['mermaidLine', 4],
    ]);
    expect(codes('journey\n  Tea: 11: Me')).toEqual(['mermaidScore']);
  });

  it.each([
    ['', 'notMermaidJourney'],
    ['flowchart LR\n a-->b', 'notMermaidJourney'],
    ['journeyman\n', 'notMermaidJourney'],
    ['---\njourney', 'notMermaidJourney'],
    [`journey\n${'x'.repeat(3 * 1024 * 1024)}`, 'tooLarge'],
    [`journey\n  A: ${'9'.repeat(400)}: Me`, 'mermaidLine'],
    ['journey\n  A: NaN', 'mermaidLine'],
  ])('refuses %j', (text, code) => expect(codes(text)).toEqual([code]));

  it.each([
    ['stages', `journey\n${'section x\n'.repeat(5001)}`],
    ['steps', `journey\n${'A: 3\n'.repeat(5001)}`],
    ['people', `journey\nA: 3: ${Array.from({ length: 5001 }, (_, at) => at).join(',')}`],
  ])('refuses more %s than anybody draws', (_, text) => expect(codes(text)).toEqual(['tooManyElements']));

  it('never throws, whatever it is given', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'journey\n',
        'title ',
        'section ',
        ': 5: ',
        '%%{',
        '}%%',
        '---\n',
        'accDescr {',
        '#58;',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(typeof readMermaidJourney(pieces.join('')).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
