/**
 * journey/map: a journey map as a graph on React Flow — stages, steps, lanes and cards — with every gesture that changes it,
 * and its sheets below.
 * Never changes a document itself: each gesture ends in one command of the book of journeys. No place is ever stored.
 *
 *   <JourneyMap id={journeyId} onReady={setCanvas} />
 */
export { JourneyMap } from './journey-map.tsx';
