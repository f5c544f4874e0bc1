import type { DeskTasks } from './desk-tasks.ts';
import { readFile } from './read-file.ts';
import { serveTasks, type WorkerScope } from './serve-tasks.ts';

serveTasks<DeskTasks>(self as unknown as WorkerScope, {
  read: async ({ name, text, locale }) => ({ output: await readFile(name, text, locale) }),
  async readAnswers({ text, scale }) {
    const { readFeedback } = await import('#core/exchange/feedback');
    return { output: readFeedback(text, scale) };
  },
  async check({ body, bodyVersion }) {
    const { checkBody } = await import('./check-body.ts');
    return { output: await checkBody(body, bodyVersion) };
  },
  async writeBpmn(service) {
    const { exportBpmn } = await import('#core/exchange/bpmn');
    return { output: exportBpmn(service) };
  },
  async forecast({ service, scenarioId }) {
    const { compileRun } = await import('#core/simulation');
    const compiled = compileRun(service, scenarioId);
    return { output: compiled.ok ? compiled.value.warnings : compiled.problems };
  },
  async findings({ service, outcome }) {
    const { findFindings, findStructural } = await import('#core/analysis');
    return { output: outcome === null ? findStructural(service) : findFindings(service, outcome) };
  },
  async record(input) {
    const { recordPlayback } = await import('./record-playback.ts');
    return { output: recordPlayback(input) };
  },
  async keepDiaries(input) {
    const { keepDiaries } = await import('./keep-diaries.ts');
    return { output: keepDiaries(input) };
  },
  async recordJourney({ service, scenarioId, places, replication }) {
    const { recordExperience } = await import('#core/journey/experience');
    return { output: recordExperience(service, scenarioId, places, replication) };
  },
  async compare({ a, b, corrections }) {
    const { compareServices } = await import('./compare-services.ts');
    return { output: compareServices(a, b, corrections) };
  },
  async compareNumbers({ a, others, scenarioId }, report) {
    const { simulateBeside } = await import('./simulate-beside.ts');
    return { output: simulateBeside(a, others, scenarioId, report) };
  },
  async predictJourneys({ a, other, scenarioId }, report) {
    const { predictBeside } = await import('./predict-beside.ts');
    return { output: predictBeside(a, other, scenarioId, report) };
  },
  async checkSoundness(service) {
    const { checkSoundness, tellSoundness } = await import('#core/analysis/soundness');
    return { output: tellSoundness(service, checkSoundness(service)) };
  },
  async checkDrawing(service) {
    const { tellDrawing } = await import('#core/analysis');
    return { output: tellDrawing(service) };
  },
});
