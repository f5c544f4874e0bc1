import { cellKey, curveName, type MapLook } from '#core/exchange/map-picture';
import { escapeText } from '#core/exchange/xml';
import { cellCards, type JourneyMatrix, type LaneRow } from '#core/journey';
import { cardText, type Service } from '#core/model';

/** The map as a table: stages and steps at its head, a row a lane. `lanes` stands above the names of the lanes. */
export function mapTable(service: Service, matrix: JourneyMatrix, look: MapLook, lanes: string): string {
  const { stages, columns, rows } = matrix;
  const countOf = (id: string) => columns.filter(({ stage }) => stage.id === id).length;
  const stageHeads = stages.map(
    ({ stage, empty }) =>
      `<th scope="colgroup" colspan="${empty ? 1 : countOf(stage.id)}">${escapeText(stage.name)}</th>`,
  );
  const stepHeads = stages.flatMap(({ stage, empty }) =>
    empty
      ? ['<th></th>']
      : columns
          .filter((column) => column.stage.id === stage.id)
          .map(({ step }) => `<th scope="col">${escapeText(step.name)}</th>`),
  );
  const body = rows.map((row) => {
    const cells = stages.flatMap(({ stage, empty }) =>
      empty
        ? ['<td></td>']
        : columns
            .filter((column) => column.stage.id === stage.id)
            .map(({ step }) => `<td>${cellText(service, matrix, row, step.id, look)}</td>`),
    );
    return `<tr><th scope="row">${escapeText(look.words.lane(row.lane))}</th>${cells.join('')}</tr>`;
  });
  return (
    `<table><thead><tr><th rowspan="2">${escapeText(lanes)}</th>${stageHeads.join('')}</tr>` +
    `<tr>${stepHeads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
  );
}

function cellText(
  service: Service,
  matrix: JourneyMatrix,
  { lane }: LaneRow,
  stepId: Parameters<typeof cellCards>[1],
  look: MapLook,
): string {
  if (lane.kind === 'emotion') return feelings(matrix, stepId, look);
  const computed = look.cells.get(cellKey(lane.id, stepId));
  if (computed !== undefined) return escapeText(computed);
  return cellCards(matrix, stepId, lane.id)
    .map(({ card, branch }) => {
      const channel =
        card.kind === 'touchpoint' && card.channelId !== null
          ? (service.channels[card.channelId]?.name ?? '')
          : '';
      const where = [branch?.name ?? '', channel].filter((part) => part !== '').join(' · ');
      return `<p>${escapeText(cardText(card))}${where === '' ? '' : ` <small>(${escapeText(where)})</small>`}</p>`;
    })
    .join('');
}

/** What is felt in a column, curve by curve, as numbers. */
function feelings(matrix: JourneyMatrix, stepId: string, { curves, words }: MapLook): string {
  const column = matrix.columns.find(({ step }) => step.id === stepId);
  if (!column) return '';
  return curves
    .flatMap((curve) => {
      const here = curve.points.filter(({ x }) => x >= column.x && x < column.x + column.width);
      if (here.length === 0) return [];
      const values = here.map(({ value }) => signed(value)).join('; ');
      return [`<p>${escapeText(`${curveName(curve, words)}: ${values}`)}</p>`];
    })
    .join('');
}

/** A feeling as a number, one decimal, with its sign. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return text === '0.0' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}
