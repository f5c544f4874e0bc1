/**
 * journey/sheets: the sheets of a service at the bottom of the workspace — its process and its journey maps.
 * Never draws a sheet: it says in the workspace which one is open.
 *
 *   <SheetTabs />
 */
export { SheetTabs } from './sheet-tabs.tsx';
