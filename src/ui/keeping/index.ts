/**
 * keeping: the app and its work as this browser keeps them – new versions, installing, whether it works without a network.
 */
export { AppMenuItems } from './app-menu-items.tsx';
export { KeptApp } from './kept-app.tsx';
export { UpdateNotice } from './update-notice.tsx';
