import { invariant, records } from '#core/base';
import { defaultNames, type ForeignSource, type Locale, type Service } from '#core/model';
import { writeXml, type XmlDocument } from '#core/exchange/xml';
import { openDocument } from './open-document.ts';
import { setAttribute, startPatch } from './patch.ts';
import { patchDiagram } from './patch-diagram.ts';
import { patchFlows } from './patch-flows.ts';
import { patchLaneMembers, patchLanes } from './patch-lanes.ts';
import { patchNodes } from './patch-nodes.ts';
import { patchProcesses } from './patch-processes.ts';
import { readBpmn, type Reading, type ReadingOptions } from './read-bpmn.ts';
import { removeRecords } from './remove-records.ts';
import { writeParameters } from './write-parameters.ts';

/**
 * A service as a BPMN 2.0 file. An imported service is written into its own source, changed only where the service was:
 * unknown elements, extensions, comments and the layout of the drawing survive. Any other service becomes a complete new
 * file with its diagram. What BPMN has no place for stands in `throughline:` extensions (docs/format.md). `importBpmn`
 * gives the same service back, but for its id, its source, and the place of a process that has neither pool nor lanes.
 */
export function exportBpmn(service: Service): string {
  const source = records(service.foreign).find((foreign) => foreign.format === 'bpmn');
  const document = (source && sourceDocument(source)) ?? newDocument();
  const options = { fileName: source?.fileName ?? '', locale: localeOf(service, source, document) };
  const original = read(document, { ...options, withParameters: false });
  const before = read(document, { ...options, withParameters: true });
  const patch = startPatch(before.structure, before.service, service);
  removeRecords(patch);
  patchProcesses(patch);
  patchLanes(patch);
  patchNodes(patch);
  patchLaneMembers(patch);
  patchFlows(patch);
  patchDiagram(patch);
  if (service.profile.name !== before.service.profile.name)
    setAttribute(document.root, 'name', service.profile.name);
  writeParameters(
    document.root,
    service,
    read(document, { ...options, withParameters: false }),
    original.service,
  );
  return writeXml(document);
}

function read(document: XmlDocument, options: ReadingOptions): Reading {
  const result = readBpmn(document, options);
  invariant(result.ok, 'A document that was imported, or written here, can be read.');
  return result.value;
}

/** The source as a document; null where it is not one (a damaged file), so that it is drawn anew. */
function sourceDocument(source: ForeignSource): XmlDocument | null {
  const opened = openDocument(source.text);
  if (!opened.ok) return null;
  const readable = readBpmn(opened.value, { fileName: source.fileName, locale: 'en', withParameters: false });
  return readable.ok ? opened.value : null;
}

function newDocument(): XmlDocument {
  const opened = openDocument(
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" ' +
      'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" ' +
      'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'id="Definitions_1" targetNamespace="urn:throughline:service" exporter="Throughline" name=""/>',
  );
  invariant(opened.ok, 'The empty document is well-formed.');
  return opened.value;
}

/**
 * The language the source was imported in: that whose default names the service has, where the source itself says
 * nothing else. It decides only what need not be written because an import would assume it.
 */
function localeOf(service: Service, source: ForeignSource | undefined, document: XmlDocument): Locale {
  if (source === undefined) return 'en';
  const names = defaultNames('zh-CN');
  const looksChinese =
    service.profile.currency === names.currency &&
    records(service.scenarios).some(({ name }) => name === names.scenario);
  if (!looksChinese) return 'en';
  const english = read(document, { fileName: source.fileName, locale: 'en', withParameters: true }).service
    .profile;
  return english.currency === names.currency ? 'en' : 'zh-CN';
}
