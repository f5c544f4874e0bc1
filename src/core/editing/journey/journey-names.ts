import type { Locale } from '#core/model';

/** What the parts of a new map are called until somebody names them; they are part of the document, not of the screen. */
interface JourneyNames {
  readonly stage: string;
  readonly steps: readonly string[];
}

const NAMES: Readonly<Record<Locale, JourneyNames>> = {
  en: { stage: 'Stage 1', steps: ['Step 1', 'Step 2', 'Step 3'] },
  'zh-CN': { stage: '阶段 1', steps: ['环节 1', '环节 2', '环节 3'] },
};

/** The names of the first stage of a new map and of its steps. */
export function journeyNames(locale: Locale): JourneyNames {
  return NAMES[locale];
}

/** Are these the stages and steps of a map that nobody has named yet? */
export function isUnnamed(stages: readonly string[], steps: readonly string[]): boolean {
  return Object.values(NAMES).some(
    (names) =>
      stages.length === 1 &&
      stages[0] === names.stage &&
      steps.length === names.steps.length &&
      steps.every((name, at) => name === names.steps[at]),
  );
}
