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
  const { document, options, original } = begin(service, source);
  const before = read(document, { ...options, withParameters: true });
  const patch = startPatch(before.structure, before.service, service);
  removeRecords(patch);
  patchProcesses(patch);
  patchLanes(patch);
  patchNodes(patch);
  patchLaneMembers(patch);
  patchFlows(patch);
  patchDiagram(patch, () => read(document, { ...options, withParameters: false }).service);
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

interface Beginning {
  readonly document: XmlDocument;
  readonly options: Omit<ReadingOptions, 'withParameters'>;
  /** What an import makes of the document without Throughline's own extensions. */
  readonly original: Reading;
}

/** The source as a document, or a new one where there is no source or it is damaged. */
function begin(service: Service, source: ForeignSource | undefined): Beginning {
  const opened = source === undefined ? null : openDocument(source.text);
  if (source !== undefined && opened?.ok) {
    const options = { fileName: source.fileName, locale: localeOf(service, source, opened.value) };
    const original = readBpmn(opened.value, { ...options, withParameters: false });
    if (original.ok) return { document: opened.value, options, original: original.value };
  }
  const document = newDocument();
  const options = { fileName: '', locale: 'en' as const };
  return { document, options, original: read(document, { ...options, withParameters: false }) };
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
function localeOf(service: Service, source: ForeignSource, document: XmlDocument): Locale {
  const names = defaultNames('zh-CN');
  const looksChinese =
    service.profile.currency === names.currency &&
    records(service.scenarios).some(({ name }) => name === names.scenario);
  if (!looksChinese) return 'en';
  const english = read(document, { fileName: source.fileName, locale: 'en', withParameters: true }).service
    .profile;
  return english.currency === names.currency ? 'en' : 'zh-CN';
}
