import { describe, expect, it } from 'vitest';
import { checkSoundness, type Soundness } from '#core/analysis/soundness';
import { inOrder, soundnessAnswers } from '../../../support/soundness-answers.ts';

const answers = soundnessAnswers();

/** As the fixture writes it; `unbounded` shows at several elements, and which is met first is of no account. */
const written = ({ violations }: Soundness) =>
  violations
    .map(({ code, at }) =>
      inOrder(code === 'unbounded' || code === 'noEntry' ? code : [code, ...at].join(' ')),
    )
    .toSorted();

describe('soundness', () => {
  it.each(answers)('$name', ({ service, sound, violations }) => {
    const found = checkSoundness(service);
    expect({ sound: found.sound, violations: written(found) }).toEqual({ sound, violations });
  });

  it.each(answers)('$name, without reduction', ({ service, sound, violations }) => {
    const found = checkSoundness(service, { reduce: false });
    expect({ sound: found.sound, violations: written(found) }).toEqual({ sound, violations });
  });
});
