import { records } from '#core/base';
import { createExample } from '#core/examples';
import type { ExampleId } from '#core/examples/catalogue';
import { drawServiceSvg } from '#core/exchange/drawing';
import { touchpointsInOrder } from '#core/journey';
import type { Touchpoint } from '#core/model';

/** What a template holds, for whoever chooses between them. */
export interface TemplateFacts {
  /** The process, as a stand-alone picture. */
  readonly picture: string;
  readonly steps: number;
  readonly roles: number;
  readonly touchpoints: number;
  readonly scenario: string;
  /** What is felt at the touchpoints from left to right, −2 … +2, as the team assumes it for the first persona. */
  readonly feelings: readonly number[];
  /** Where the numbers come from. */
  readonly source: string;
}

/** Makes the template and looks at it; nothing is kept. */
export function describeTemplate(
  id: ExampleId,
  language: 'en' | 'zh-CN',
  theme: 'light' | 'dark',
): TemplateFacts {
  const service = createExample(id, language, id);
  const touchpoints = records(service.journeys).flatMap((journey) => touchpointsInOrder(service, journey.id));
  const [persona] = records(service.journeys).flatMap(({ personaIds }) => personaIds);
  const feltAt = ({ assumed }: Touchpoint) => assumed.everyone ?? (persona && assumed[persona]) ?? 0;
  return {
    picture: drawServiceSvg(service, { theme }),
    steps: records(service.nodes).filter(({ kind }) => kind === 'task').length,
    roles: records(service.roles).length,
    touchpoints: touchpoints.length,
    scenario: records(service.scenarios)[0]?.name ?? '',
    feelings: touchpoints.map(feltAt),
    source: service.profile.description,
  };
}
