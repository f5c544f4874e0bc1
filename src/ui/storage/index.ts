/**
 * storage: how much room this browser has, what takes it, and what of it can be given back.
 */
export { StoragePage } from './storage-page.tsx';
