import { curveName, type MapLook } from '#core/exchange/map-picture';
import { escapeText } from '#core/exchange/xml';
import type { JourneyMatrix } from '#core/journey';
import { touchpointsOf } from '#core/journey/emotion';
import type { Service, Touchpoint } from '#core/model';
import { signed } from './map-table.ts';

/** Heads of the table of numbers. */
export interface NumbersWords {
  readonly touchpoint: string;
  readonly step: string;
  readonly channel: string;
  /** How many answers a measured value stands on. */
  readonly answers: (n: number) => string;
}

/** Every touchpoint with its feelings as numbers, a column a curve; empty where there is no touchpoint. */
export function numbersTable(
  service: Service,
  matrix: JourneyMatrix,
  { curves, words }: MapLook,
  heads: NumbersWords,
): string {
  const touchpoints = touchpointsOf(service, matrix.journeyId);
  if (touchpoints.length === 0) return '';
  const titles = curves.map((curve) => curveName(curve, words));
  const head = [heads.touchpoint, heads.step, heads.channel, ...titles]
    .map((title) => `<th scope="col">${escapeText(title)}</th>`)
    .join('');
  const rows = touchpoints.map((touchpoint) => {
    const { channelId, stepId, name } = touchpoint;
    const plain = [
      service.journeySteps[stepId]?.name ?? '',
      channelId === null ? '' : (service.channels[channelId]?.name ?? ''),
    ].map((text) => `<td>${escapeText(text)}</td>`);
    const numbers = curves.map((curve) => {
      const point = curve.points.find(({ cardId }) => cardId === touchpoint.id);
      if (point === undefined) return '<td></td>';
      const range = point.range === null ? '' : ` (${signed(point.range[0])} … ${signed(point.range[1])})`;
      const answers = curve.kind === 'measured' ? answersOf(touchpoint, heads) : '';
      return `<td class="number">${escapeText(`${signed(point.value)}${range}${answers}`)}</td>`;
    });
    return `<tr><th scope="row">${escapeText(name)}</th>${plain.join('')}${numbers.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function answersOf({ measured: [first] }: Touchpoint, heads: NumbersWords): string {
  return first ? `, ${heads.answers(first.n)}` : '';
}
