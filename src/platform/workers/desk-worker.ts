import type { DeskTasks } from './desk-tasks.ts';
import { readFile } from './read-file.ts';
import { serveTasks, type WorkerScope } from './serve-tasks.ts';

serveTasks<DeskTasks>(self as unknown as WorkerScope, {
  read: async ({ name, text, locale }) => ({ output: await readFile(name, text, locale) }),
  async writeBpmn(service) {
    const { exportBpmn } = await import('#core/exchange/bpmn');
    return { output: exportBpmn(service) };
  },
  async checkDrawing(service) {
    const { checkDrawing } = await import('#core/analysis');
    return { output: checkDrawing(service) };
  },
});
