/**
 * transfer: services on their way from and to others — the link that is shared, what arrives. Above whatever is open,
 * which it never changes.
 *
 *   <TransferScreens screen={screen} onClose={close} />
 */
export { DropVeil } from './drop-veil.tsx';
export { TransferScreens } from './transfer-screens.tsx';
