/**
 * present: the open journey map over the whole screen, stage by stage, and the other screens on which it leaves the app.
 * Never edits; what is filtered here stays as it is on the map.
 *
 *   <MapScreens screen="presentMap" onScreen={setScreen} />
 */
export { MapScreens } from './map-screens.tsx';
