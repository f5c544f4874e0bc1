/**
 * journey/edit: how the screens of journey maps run its commands.
 *
 *   const edit = useJourneyEdit();
 *   edit('setAssumed', { cardId, voice: 'everyone', value: -1 });
 */
export { useJourneyEdit } from './use-journey-edit.ts';
