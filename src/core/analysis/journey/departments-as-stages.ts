import { type Problem, records } from '#core/base';
import { type JourneyId, type Service, stagesOf } from '#core/model';
import { aboutSeveral } from './about-several.ts';

/** Stages that are called like a role or a lane of a process: the map then tells how we are organised, not what is lived. */
export function departmentsAsStages(service: Service, id: JourneyId): readonly Problem[] {
  const departments = new Set(
    [...records(service.roles), ...records(service.lanes)].map(({ name }) => plain(name)),
  );
  departments.delete('');
  const mirrors = stagesOf(service, id).filter(({ name }) => departments.has(plain(name)));
  return aboutSeveral('journey.departmentsAsStages', 'warning', mirrors);
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/gu, ' ');
}
