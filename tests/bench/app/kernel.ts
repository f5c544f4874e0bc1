import { compileRun, replicateAtOnce, type ReplicationSummary } from '#core/simulation';
import type { Service } from '#core/model';
import { calibrate } from '../../support/calibration.ts';
import { queues } from '../../support/closed-forms.ts';
import { SCENARIO } from '../../support/draw-service.ts';
import { drawService12 } from '../../support/service12.ts';
import type { Figure } from './figure.ts';
import { calibrateIn, type Stage } from './stage.ts';

const MODELS = [
  {
    name: 'M/M/3, ρ = 0.8',
    service: queues.find(({ name }) => name === 'M/M/3, ρ = 0.8')!.service(200_000),
    target: 5,
  },
  { name: 'service12', service: drawService12(50_000), target: 2 },
];

/** Events a second of one replication with all its statistics: in the app's own simulation worker, and here in Node. */
export async function measureKernel(stage: Stage, repeats: number): Promise<readonly Figure[]> {
  const worker = stage.assetOf(/simulation-worker/);
  const figures: Figure[] = [];
  for (const { name, service, target } of MODELS) {
    const { page, context } = await stage.newPage();
    await page.goto(stage.url);
    const calibration = [await calibrateIn(page)];
    const samples = await page.evaluate(replicateInWorker, {
      worker,
      service,
      scenarioId: SCENARIO,
      repeats,
    });
    calibration.push(await calibrateIn(page));
    await context.close();
    figures.push({
      name: `${name}: in a worker of the browser`,
      unit: 'M events/s',
      samples,
      calibration,
      target,
    });
    figures.push({ name: `${name}: in Node`, unit: 'M events/s', ...inNode(service, repeats), target });
  }
  return figures;
}

function inNode(service: Service, repeats: number): Pick<Figure, 'samples' | 'calibration'> {
  const compiled = compileRun(service, SCENARIO);
  if (!compiled.ok) throw new Error('The model can be run');
  const calibration = [calibrate()];
  const samples: number[] = [];
  for (let index = 0; index <= repeats; index += 1) {
    const started = performance.now();
    const { events } = replicateAtOnce(compiled.value, index);
    const rate = events / 1000 / (performance.now() - started);
    if (index > 0) samples.push(rate);
  }
  calibration.push(calibrate());
  return { samples, calibration };
}

interface WorkerOrder {
  readonly worker: string;
  readonly service: Service;
  readonly scenarioId: string;
  readonly repeats: number;
}

/** Runs in the page: asks a worker of the app for replications; the first one warms up. Million events a second. */
async function replicateInWorker({
  worker: url,
  service,
  scenarioId,
  repeats,
}: WorkerOrder): Promise<number[]> {
  const worker = new Worker(url, { type: 'module' });
  let call = 0;
  const ask = (task: string, input: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      call += 1;
      const own = call;
      const hear = ({ data }: MessageEvent): void => {
        if (data.call !== own || data.kind === 'progress') return;
        worker.removeEventListener('message', hear);
        if (data.kind === 'done') resolve(data.output);
        else reject(new Error(data.message));
      };
      worker.addEventListener('message', hear);
      worker.postMessage({ call: own, task, input: { run: 1, ...input } });
    });
  await ask('open', { service, scenarioId });
  const rates: number[] = [];
  for (let index = 0; index <= repeats; index += 1) {
    const started = performance.now();
    const { events } = (await ask('replicate', { index })) as ReplicationSummary;
    if (index > 0) rates.push(events / 1000 / (performance.now() - started));
  }
  worker.terminate();
  return rates;
}
