import type { ELK, ElkNode } from 'elkjs/lib/elk-api';
import elkWorkerUrl from 'elkjs/lib/elk-worker.min.js?url';
import { problem } from '#core/base';
import { PlatformError } from '#platform/failure';
import type { LayoutPort } from '#session/ports';

/** Milliseconds a placement may take; 2,000 nodes take about ten seconds. */
const PATIENCE = 60_000;

/**
 * Automatic placement by ELK. ELK's own worker is a classic script, not a module, and never answers when it is asked
 * for as one. It is started at the first placement and again after it has failed or taken too long.
 */
export function createElkLayout(): LayoutPort {
  let elk: ELK | null = null;
  let crash: (error: PlatformError) => void = () => undefined;

  function spawn(): Worker {
    const worker = new Worker(elkWorkerUrl);
    worker.addEventListener('error', (event) =>
      crash(new PlatformError('worker', event.message || 'ELK died')),
    );
    return worker;
  }

  async function runElk(graph: ElkNode): Promise<ElkNode> {
    if (elk === null) {
      const { default: Elk } = await import('elkjs/lib/elk-api.js');
      elk = new Elk({ workerFactory: spawn });
    }
    return elk.layout(graph) as Promise<ElkNode>;
  }

  return {
    async place(service) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const failing = new Promise<never>((_resolve, reject) => {
        crash = reject;
        timer = setTimeout(() => reject(new PlatformError('timeout', 'ELK gave no answer')), PATIENCE);
      });
      try {
        const { layoutService } = await import('#core/placement');
        const laidOut = await Promise.race([layoutService(service, runElk), failing]);
        return laidOut.ok ? { ok: true, layout: laidOut.value } : { ok: false, problems: laidOut.problems };
      } catch (error) {
        elk?.terminateWorker();
        elk = null;
        const code = error instanceof PlatformError ? error.code : 'failed';
        return { ok: false, problems: [problem('layoutFailed', 'error', [], { code })] };
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
