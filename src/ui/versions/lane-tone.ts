const TONES = 6;

/** The colour of a lane, 0…5; the seventh has that of the first again. Names stand beside the colours. */
export function laneTone(lane: number): number {
  return lane % TONES;
}
