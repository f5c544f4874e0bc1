/**
 * still-flow: React Flow as a sheet to draw on, which does nothing by itself that the rooms that draw do in their own way:
 * no edges, no zooming, scrolling, deleting or moving by keys of its own. Knows nothing of services.
 */
export { StillFlow } from './still-flow.tsx';
