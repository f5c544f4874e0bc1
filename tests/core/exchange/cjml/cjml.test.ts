import { readCjml, writeCjml } from '#core/exchange/cjml';
import { serviceOfDrafts } from '#core/exchange/map-draft';
import { cardsOf, cardText, type JourneyId, mainStepsOf, type Service, stagesOf } from '#core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_JOURNEY, sampleMap } from '../../../support/sample-map.ts';

const imported = (text: string): Service => {
  const read = readCjml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const service = serviceOfDrafts(read.value, { locale: 'zh-CN' });
  if (!service.ok) throw new Error(JSON.stringify(service.problems));
  return service.value;
};
const FIRST = 'journey_1' as JourneyId;
const codes = (text: string) => readCjml(text).problems.map(({ code }) => code);
const journey = (inside: string) => `<CJML version="2.0"><plannedJourney>${inside}</plannedJourney></CJML>`;

describe('a map as CJML', () => {
  const text = writeCjml(sampleMap(), SAMPLE_JOURNEY);

  it('tells each touchpoint with phase, initiator, receiver and channel', () => {
    expect(text).toContain('<CJML version="2.0">');
    expect(text.replace(/\s*\n\s*/g, '')).toContain(
      '<plannedCommunicationPoint><touchpointID>T2</touchpointID><belongsTo phaseIDref="P1"/>' +
        '<initiator><refersTo actorIDref="customer"/><initiatorLabel>拨打热线, "等待"</initiatorLabel></initiator>' +
        '<receiver><refersTo actorIDref="service_1"/><receiverLabel>拨打热线, "等待"</receiverLabel></receiver>' +
        '<channel><channelName>客服热线</channelName></channel></plannedCommunicationPoint>',
    );
  });

  it('names everybody who takes part', () => {
    expect(text.replace(/\s*\n\s*/g, '')).toContain(
      '<actors><endUser actorID="customer"><actorName>林女士</actorName></endUser>' +
        '<endUser actorID="customer_2"><actorName>Max, 40</actorName></endUser>' +
        '<serviceProvider actorID="service_1"><companyName>客服专员</companyName></serviceProvider>' +
        '<serviceProvider actorID="service"/></actors>',
    );
  });

  it('is read back as the same text', () => {
    expect(writeCjml(imported(text), FIRST)).toBe(text);
  });

  it('carries any names at all', () => {
    const name = fc.string({ unit: 'binary', maxLength: 12 });
    fc.assert(
      fc.property(name, name, name, (title, stage, step) => {
        const service = sampleMap({
          journeys: [{ id: 'J', name: title }],
          journeyStages: [{ id: 'before', journeyId: 'J', name: stage }],
          journeySteps: [{ id: 'notice', journeyId: 'J', stageId: 'before', name: step }],
          journeyCards: [],
        });
        const once = writeCjml(imported(writeCjml(service, SAMPLE_JOURNEY)), FIRST);
        expect(writeCjml(imported(once), FIRST)).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

describe('CJML as a map', () => {
  const EXAMPLE = `<?xml version="1.0"?>
<CJML version="2.0">
  <actualJourney>
    <journeyID>AJ1</journeyID>
    <journeyPhases><journeyPhase phaseID="start"><phaseName>Getting started</phaseName></journeyPhase></journeyPhases>
    <actors>
      <endUser actorID="Carl"><actorName>Carl</actorName></endUser>
      <serviceProvider actorID="Bookis"><companyName>Bookis AS</companyName></serviceProvider>
    </actors>
    <touchpoints>
      <actualCommunicationPoint>
        <touchpointID>TP1</touchpointID>
        <belongsTo phaseIDref="start"/>
        <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Customer creates account</initiatorLabel></initiator>
        <receiver><refersTo actorIDref="Bookis"/><receiverLabel>Account registered</receiverLabel></receiver>
        <channel><channelName>Web</channelName></channel>
        <touchpointExperience><experienceDescription>That was easy</experienceDescription><experienceRating>5</experienceRating></touchpointExperience>
      </actualCommunicationPoint>
      <actualAction>
        <touchpointID>TP2</touchpointID>
        <initiator><refersTo actorIDref="Bookis"/><initiatorLabel>Checks the account</initiatorLabel></initiator>
        <belongsTo phaseIDref="start"/>
      </actualAction>
      <actualAction>
        <touchpointID>TP3</touchpointID>
        <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Waits</initiatorLabel></initiator>
      </actualAction>
    </touchpoints>
  </actualJourney>
</CJML>`;

  it('becomes stages and steps; what others do stands backstage, what was felt among the thoughts', () => {
    const service = imported(EXAMPLE);
    expect(service.profile.name).toBe('AJ1');
    expect(stagesOf(service, FIRST).map(({ name }) => name)).toEqual(['Getting started', '']);
    expect(mainStepsOf(service, FIRST).map(({ name }) => name)).toEqual([
      'Customer creates account',
      'Waits',
    ]);
    const cards = cardsOf(service, FIRST).map((card) => [
      service.journeyLanes[card.laneId]?.kind,
      cardText(card),
    ]);
    expect(cards).toEqual([
      ['touchpoints', 'Customer creates account'],
      ['thoughts', 'That was easy'],
      ['backstage', 'Checks the account'],
    ]);
    expect(Object.values(service.channels)).toMatchObject([{ name: 'Web', kind: 'web' }]);
    expect(Object.values(service.personas)).toMatchObject([{ name: 'Carl' }]);
    expect(Object.values(service.roles).map(({ name }) => name)).toContain('Bookis AS');
    expect(codes(EXAMPLE)).toEqual(['cjmlRatings']);
  });

  it.each([
    ['not xml at all', 'notXml'],
    ['<definitions/>', 'notCjml'],
    ['<CJML version="2.0"/>', 'noJourney'],
    ['<!DOCTYPE CJML [<!ENTITY x SYSTEM "file:///etc/passwd">]><CJML>&x;</CJML>', 'hasDoctype'],
    ['<CJML>&boom;</CJML>', 'unknownEntity'],
    ['<CJML><plannedJourney>', 'truncated'],
    [journey('<touchpoints>' + '<plannedAction/>'.repeat(5001) + '</touchpoints>'), 'tooManyElements'],
    [journey('<journeyPhases>' + '<journeyPhase/>'.repeat(5001) + '</journeyPhases>'), 'tooManyElements'],
    [journey('<actors>' + '<endUser/>'.repeat(5001) + '</actors>'), 'tooManyElements'],
    ['<CJML>'.repeat(300), 'tooDeep'],
    [' '.repeat(21 * 1024 * 1024), 'tooLarge'],
  ])('refuses what is broken or hostile (%#)', (text, code) => expect(codes(text)).toEqual([code]));

  it('lives with a journey that says almost nothing', () => {
    const service = imported(
      journey('<touchpoints><plannedCommunicationPoint/><plannedAction/></touchpoints>'),
    );
    expect(mainStepsOf(service, FIRST)).toHaveLength(1);
  });
});
