import type { Service } from '#core/model';
import type { Estimate, RunOutcome, Summary } from '#core/simulation';

/** The result for a person to read: a few lines and three tables. */
export function tableOf(service: Service, outcome: RunOutcome): string {
  const { kpis, cases } = outcome;
  const counts = Object.entries(cases).map(
    ([what, count]) => `${count} ${what === 'loopLimited' ? 'loop-limited' : what}`,
  );
  const impatient = outcome.steps.some(({ abandoned }) => abandoned !== null);
  return [
    `${service.profile.name}   seed ${outcome.seed}, ${outcome.replications} replications, ${duration(outcome.window)} measured each`,
    `Cases: ${counts.join(', ')}`,
    '',
    table(
      ['', 'mean', '95 % interval', 'p50', 'p90', 'p95'],
      [
        ['cycle time', ...times(kpis.cycleTime)],
        ['waiting', ...times(kpis.waitingTime)],
        ['processing', ...times(kpis.processingTime)],
        ['cost', ...money(kpis.costPerCase, service.profile.currency)],
      ],
    ),
    '',
    table(
      [
        'step',
        'visits',
        'waiting',
        '95 % interval',
        'of this off duty',
        ...(impatient ? ['gave up'] : []),
        'processing',
        'share of waiting',
      ],
      outcome.steps.map((step) => [
        step.name || step.id,
        String(step.count),
        duration(step.waiting.mean.value),
        interval(step.waiting.mean, duration),
        duration(step.causes.unavailable.value),
        ...(impatient ? [percent(step.abandoned?.share.value ?? null)] : []),
        duration(step.processing.mean.value),
        percent(step.shareOfWaiting.value),
      ]),
    ),
    '',
    table(
      ['role', 'people', 'utilisation', '95 % interval', 'queue'],
      outcome.roles.map((role) => [
        role.name || role.id,
        String(role.capacity),
        percent(role.utilisation.value),
        interval(role.utilisation, percent),
        plain(role.queueLength.value),
      ]),
    ),
    ...segmentsOf(outcome),
  ].join('\n');
}

/** A fourth table where cases come from segments. */
function segmentsOf({ segments = [] }: RunOutcome): readonly string[] {
  if (segments.length === 0) return [];
  const rows = segments.map(({ id, name, cases, cycleTime, waitingTime }) => [
    id === null ? '(no segment)' : name || id,
    String(cases.arrived),
    String(cases.abandoned),
    duration(cycleTime.mean.value),
    interval(cycleTime.mean, duration),
    duration(waitingTime.mean.value),
  ]);
  const head = ['segment', 'cases', 'abandoned', 'cycle time', '95 % interval', 'waiting'];
  return ['', table(head, rows)];
}

function times(of: Summary): readonly string[] {
  return [
    duration(of.mean.value),
    interval(of.mean, duration),
    duration(of.p50.value),
    duration(of.p90.value),
    duration(of.p95.value),
  ];
}

function money(of: Summary, currency: string): readonly string[] {
  const amount = (value: number | null): string => (value === null ? '–' : `${value.toFixed(2)} ${currency}`);
  return [
    amount(of.mean.value),
    interval(of.mean, amount),
    ...[of.p50, of.p90, of.p95].map((p) => amount(p.value)),
  ];
}

function interval({ ci95 }: Estimate, text: (value: number) => string): string {
  return ci95 === null ? '–' : `${text(ci95[0])} … ${text(ci95[1])}`;
}

/** Minutes in the unit a person would use. */
function duration(minutes: number | null): string {
  if (minutes === null) return '–';
  const size = Math.abs(minutes);
  if (size > 0 && size < 1) return `${(minutes * 60).toPrecision(3)} s`;
  if (size < 120) return `${minutes.toFixed(size < 10 ? 2 : 1)} min`;
  return size < 2880 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} d`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(100 * share).toFixed(1)} %`;
}

function plain(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}

/** Columns as wide as their widest cell; the first to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] as number) - widthOf(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}

/** Columns a text takes in a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g) ?? [])
      .length
  );
}
