import type { CSSProperties } from 'react';
import { curveColour } from '#core/journey/emotion';

/** The colour of the curves of one voice, by its place, for either theme; the sheet of styles chooses (`[data-voice]`). */
export function voiceColour(place: number): CSSProperties {
  const { light, dark } = curveColour('assumed', place);
  return { '--voice-light': light, '--voice-dark': dark } as CSSProperties;
}
