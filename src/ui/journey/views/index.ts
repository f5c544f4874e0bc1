/**
 * journey/views: ways to look at a map that were given a name; which lanes are shown, how dense.
 *
 *   <ViewMenu service={service} journeyId={id} dense={false} readOnly={false} onDense={setDense} nameOf={laneName} />
 */
export { ViewMenu } from './view-menu.tsx';
