import type { Point } from '#core/model';
import type { SignStroke } from '#core/exchange/slides';

/** Degrees of a circle that one straight piece stands for. */
const ARC_STEP = 20;
const CURVE_PIECES = 6;
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7, Z: 0 };

/** The path data of a sign as corners: shapes of a slide know no arcs of SVG. All arcs of signs are parts of circles. */
export function signStrokes(d: string): readonly SignStroke[] {
  const pen = new Pen();
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const arity = ARITY[letter.toUpperCase()] ?? 0;
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, arity))
      // What follows the first pair of a move is drawn.
      pen.draw(
        letter === 'M' && at > 0 ? 'L' : letter === 'm' && at > 0 ? 'l' : letter,
        numbers.slice(at, at + arity),
      );
  }
  return pen.strokes;
}

/** Follows path data, command by command. */
class Pen {
  readonly strokes: { points: Point[]; closed: boolean }[] = [];
  #at: Point = { x: 0, y: 0 };
  /** The last handle of a curve, which a smooth one mirrors. */
  #handle: Point | null = null;

  draw(letter: string, numbers: readonly number[]): void {
    const origin = letter === letter.toLowerCase() ? this.#at : { x: 0, y: 0 };
    const [one = 0, two = 0] = numbers;
    const pointAt = (index: number): Point => ({
      x: origin.x + (numbers[index] ?? 0),
      y: origin.y + (numbers[index + 1] ?? 0),
    });
    const handle = this.#handle;
    this.#handle = null;
    switch (letter.toUpperCase()) {
      case 'M':
        this.#at = pointAt(0);
        this.strokes.push({ points: [this.#at], closed: false });
        return;
      case 'L':
        return this.#to([pointAt(0)]);
      case 'H':
        return this.#to([{ x: origin.x + one, y: this.#at.y }]);
      case 'V':
        return this.#to([{ x: this.#at.x, y: origin.y + one }]);
      case 'C':
        this.#to(curve(this.#at, pointAt(0), pointAt(2), pointAt(4)));
        this.#handle = pointAt(2);
        return;
      case 'S': {
        const { x, y } = this.#at;
        const first = handle === null ? this.#at : { x: 2 * x - handle.x, y: 2 * y - handle.y };
        this.#to(curve(this.#at, first, pointAt(0), pointAt(2)));
        this.#handle = pointAt(0);
        return;
      }
      case 'A':
        return this.#to(arc(this.#at, pointAt(5), Math.max(one, two), numbers[3] === 1, numbers[4] === 1));
      case 'Z': {
        const stroke = this.strokes.at(-1);
        if (stroke === undefined) return;
        stroke.closed = true;
        this.#at = stroke.points[0] ?? this.#at;
      }
    }
  }

  #to(points: readonly Point[]): void {
    this.strokes.at(-1)?.points.push(...points);
    this.#at = points.at(-1) ?? this.#at;
  }
}

function curve(from: Point, one: Point, two: Point, to: Point): readonly Point[] {
  return Array.from({ length: CURVE_PIECES }, (_, index) => {
    const t = (index + 1) / CURVE_PIECES;
    const along = (a: number, b: number, c: number, d: number): number =>
      (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return { x: along(from.x, one.x, two.x, to.x), y: along(from.y, one.y, two.y, to.y) };
  });
}

/** W3C, SVG 1.1, appendix F.6.5, for circles. */
function arc(
  from: Point,
  to: Point,
  radius: number,
  isLarge: boolean,
  isClockwise: boolean,
): readonly Point[] {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const chord = Math.hypot(dx, dy);
  if (chord === 0) return [];
  const r = Math.max(radius, chord / 2);
  const side = (isLarge === isClockwise ? -1 : 1) * Math.sqrt(Math.max(0, r * r - (chord * chord) / 4));
  const centre = {
    x: (from.x + to.x) / 2 - (dy / chord) * side,
    y: (from.y + to.y) / 2 + (dx / chord) * side,
  };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  const turn = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
  const whole = 2 * Math.PI;
  const sweep = isClockwise ? (turn + 2 * whole) % whole : (turn - 2 * whole) % whole;
  const pieces = Math.max(2, Math.ceil(Math.abs(sweep) / ((ARC_STEP / 360) * whole)));
  return Array.from({ length: pieces }, (_, index) => {
    const angle = start + (sweep * (index + 1)) / pieces;
    return { x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) };
  });
}
