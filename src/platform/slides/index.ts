/**
 * slides: a deck as a PowerPoint file, the only place that knows the library. Never decides what stands on a slide.
 *
 *   const blob = await slidesFile(deck);
 */
export { slidesFile } from './slides-file.ts';
