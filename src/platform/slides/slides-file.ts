import type {
  Deck,
  SlideBars,
  SlideBox,
  SlideChart,
  SlideLine,
  SlideShape,
  SlideSign,
  SlideTable,
} from '#core/exchange/slides';
import { legal } from '#core/exchange/xml';
import JsZip from 'jszip';
import Presentation from 'pptxgenjs';

type PptxSlide = ReturnType<Presentation['addSlide']>;

const SHAPES = {
  rectangle: 'rect',
  rounded: 'roundRect',
  pentagon: 'homePlate',
  ellipse: 'ellipse',
  diamond: 'diamond',
  page: 'foldedCorner',
  store: 'can',
} as const satisfies Record<SlideBox['shape'], string>;
const DASHES = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;
/** Points between the border of a box and its words. */
const MARGIN = 2.5;

/** The bytes of a .pptx file: every box, line and chart can be edited in PowerPoint, and nothing is a picture. */
export async function slidesFile(deck: Deck): Promise<ArrayBuffer> {
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.title = legal(deck.title);
  file.author = legal(deck.author);
  file.company = '';
  file.theme = { headFontFace: deck.font, bodyFontFace: deck.font };
  for (const { shapes, notes } of deck.slides) {
    const slide = file.addSlide();
    for (const shape of shapes) add(file, slide, shape, deck);
    if (notes !== '') slide.addNotes(legal(notes));
  }
  return withoutBlanks((await file.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

/** The library writes a point without a number where a line has none; readers want no point there. */
async function withoutBlanks(written: ArrayBuffer): Promise<ArrayBuffer> {
  const archive = await JsZip.loadAsync(written);
  for (const part of archive.file(/^ppt\/charts\/chart\d+\.xml$/)) {
    const chart = await part.async('string');
    archive.file(part.name, chart.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, ''));
  }
  return archive.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
}

function add(file: Presentation, slide: PptxSlide, shape: SlideShape, deck: Deck): void {
  if (shape.kind === 'box') addBox(slide, shape, deck);
  else if (shape.kind === 'line') addLine(slide, shape);
  else if (shape.kind === 'sign') addSign(slide, shape);
  else if (shape.kind === 'bars') addBars(file, slide, shape);
  else if (shape.kind === 'table') addTable(slide, shape, deck);
  else addChart(file, slide, shape);
}

function addBox(slide: PptxSlide, box: SlideBox, deck: Deck): void {
  const { text } = box;
  const frame = {
    x: box.x,
    y: box.y,
    w: box.width,
    h: box.height,
    objectName: shapeName(box.name),
    shape: SHAPES[box.shape] as never,
    ...(box.shape === 'rounded' ? { rectRadius: Math.min(0.05, box.height / 4) } : {}),
    ...(box.fill === null ? {} : { fill: { color: hex(box.fill) } }),
    ...(box.line === null
      ? {}
      : {
          line: {
            color: hex(box.line),
            width: box.thick ?? 0.75,
            dashType: box.dashed ? ('dash' as const) : ('solid' as const),
          },
        }),
  };
  const said = text ?? { text: '', size: 8, colour: '#000000' };
  slide.addText(legal(said.text), {
    ...frame,
    fontSize: said.size,
    color: hex(said.colour),
    bold: said.bold ?? false,
    align: said.align ?? 'left',
    valign: said.valign ?? 'middle',
    fontFace: deck.font,
    lang: deck.language,
    margin: text?.tight ? 0 : MARGIN,
    ...(text?.upwards ? { vert: 'vert270' as const } : {}),
    wrap: true,
    fit: 'shrink',
  });
}

function addLine(slide: PptxSlide, { points, colour, width, dash, arrow, name }: SlideLine): void {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  slide.addShape('custGeom' as never, {
    x: left,
    y: top,
    w: Math.max(...xs) - left,
    h: Math.max(...ys) - top,
    objectName: shapeName(name),
    points: points.map(({ x, y }, index) => ({
      x: x - left,
      y: y - top,
      ...(index === 0 ? { moveTo: true } : {}),
    })),
    line: {
      color: hex(colour),
      width,
      dashType: DASHES[dash],
      ...(arrow ? { endArrowType: 'triangle' as const } : {}),
    },
  });
}

function addSign(slide: PptxSlide, { strokes, colour, filled, width, name }: SlideSign): void {
  const all = strokes.flatMap(({ points }) => points);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  slide.addShape('custGeom' as never, {
    x: left,
    y: top,
    w: Math.max(...xs) - left,
    h: Math.max(...ys) - top,
    objectName: shapeName(name),
    points: strokes.flatMap(({ points, closed }) => [
      ...points.map(({ x, y }, index) => ({
        x: x - left,
        y: y - top,
        ...(index === 0 ? { moveTo: true } : {}),
      })),
      ...(closed ? [{ close: true as const }] : []),
    ]),
    ...(filled ? { fill: { color: hex(colour) } } : { line: { color: hex(colour), width } }),
  });
}

function addTable(slide: PptxSlide, table: SlideTable, deck: Deck): void {
  const { x, y, columns, rows, size, name } = table;
  const cells = rows.map((row) =>
    row.map(({ text, colour, fill, bold, align, span }) => ({
      text: legal(text),
      options: {
        color: hex(colour),
        bold: bold ?? false,
        align,
        ...(span === undefined ? {} : { colspan: span }),
        ...(fill === undefined ? {} : { fill: { color: hex(fill) } }),
      },
    })),
  );
  slide.addTable(cells, {
    x,
    y,
    w: columns.reduce((sum, width) => sum + width, 0),
    colW: [...columns],
    fontSize: size,
    fontFace: deck.font,
    lang: deck.language,
    valign: 'middle',
    border: { type: 'solid', pt: 0.75, color: 'E3E0D8' },
    margin: [0.05, 0.1, 0.05, 0.1],
    objectName: shapeName(name),
  } as never);
}

function addChart(file: Presentation, slide: PptxSlide, chart: SlideChart): void {
  const { x, y, width, height, categories } = chart;
  const axis = {
    valAxisMinVal: chart.min,
    valAxisMaxVal: chart.max,
    valAxisMajorUnit: 1,
    valAxisHidden: true,
    catAxisHidden: true,
    catAxisLineShow: false,
    valAxisLineShow: false,
    valGridLine: { color: 'E3E0D8', size: 0.5, style: 'solid' as const },
    catGridLine: { style: 'none' as const },
  };
  // Each line has its own dash and its own sign: told apart without colour.
  const lines = chart.series.map(({ name, values, colour, dashed, marker, wide }) => ({
    type: file.ChartType.line,
    data: [{ name: legal(name), labels: categories.map(legal), values: values as number[] }],
    options: {
      chartColors: [hex(colour)],
      lineDash: dashed ? ('dash' as const) : ('solid' as const),
      lineDataSymbol: marker,
      lineDataSymbolSize: wide ? 11 : 7,
      lineSize: wide ? 5 : 2,
      lineSmooth: false,
    },
  }));
  slide.addChart(
    lines as never,
    undefined as never,
    {
      x,
      y,
      w: width,
      h: height,
      ...axis,
      displayBlanksAs: 'span',
      chartArea: { roundedCorners: false },
      layout: { x: 0, y: 0, w: 1, h: 1 },
      // The key stands beside the chart, made of shapes: within it, it would lie over the lines.
      showLegend: false,
      altText: legal(chart.alternative),
      objectName: shapeName(chart.name),
    } as never,
  );
}

function addBars(file: Presentation, slide: PptxSlide, bars: SlideBars): void {
  const { x, y, width, height, series } = bars;
  const labels = bars.categories.map(legal);
  const rows = series.map(({ name, values }) => ({ name: legal(name), labels, values: values as number[] }));
  slide.addChart(file.ChartType.bar, rows, {
    x,
    y,
    w: width,
    h: height,
    barDir: 'bar',
    barGrouping: 'clustered',
    barGapWidthPct: 55,
    chartColors: series.map(({ colour }) => hex(colour)),
    catAxisOrientation: 'maxMin',
    catAxisHidden: true,
    catAxisLineShow: false,
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    layout: { x: 0, y: 0, w: 1, h: 1 },
    showLegend: false,
    altText: legal(bars.alternative),
    objectName: shapeName(bars.name),
  } as never);
}

/** What a shape is called; the library writes reserved characters of it twice over. */
function shapeName(name: string): string {
  return legal(name)
    .replace(/[&<>"'\s]+/g, ' ')
    .trim();
}

/** The library wants colours without their sign. */
function hex(colour: string): string {
  return colour.replace('#', '').toUpperCase();
}
