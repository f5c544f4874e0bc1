import { failure, problem, type Result, success } from '#core/base';
import type { ForeignId, Locale, Service } from '#core/model';
import { openDocument } from './open-document.ts';
import { readBpmn } from './read-bpmn.ts';

/**
 * Reads a BPMN 2.0 file as a service that can be run at once: roles from lanes, durations and arrivals assumed where
 * the file says nothing. The whole text is kept in `service.foreign`. Never throws; ids of the model are those of the file.
 *
 * Errors: those of `openDocument` · noProcess · those of `readService`. Remarks, with the elements concerned in `at`:
 * duplicateId {id, newId} · danglingFlow {name, end} · notExecuted {type, because, name, inside} · verticalPool {name} ·
 * lanesFlattened · calledProcessKept {name} · severalDiagrams {count} · notDrawn {count} · artefactsKept {count} ·
 * linksKept {count} · conditionsKept {count} · noStart {name} · noEnd {name} · parametersIgnored {path, expected} ·
 * durationAssumed {count, minutes} · delayAssumed {count, minutes} · rolesAssumed {count} · arrivalsAssumed {minutes}.
 */
export function importBpmn(
  text: string,
  fileName: string,
  options: { readonly locale?: Locale } = {},
): Result<Service> {
  const opened = openDocument(text);
  if (!opened.ok) return opened;
  const read = readBpmn(opened.value, { fileName, locale: options.locale ?? 'en', withParameters: true });
  if (!read.ok) return read;
  const { structure, service } = read.value;
  if (structure.drafts.processes.length === 0) return failure(problem('noProcess', 'error'));
  const id = structure.ids.fresh('source') as ForeignId;
  return success({ ...service, foreign: { [id]: { id, format: 'bpmn', fileName, text } } }, read.problems);
}
