import { records } from '#core/base';
import { isEditable, type Row, type RowContext } from './row.ts';

const onMap = ({ session }: RowContext): boolean => session.workspace.getState().sheet !== null;

/** What connects journey maps and processes. */
export const journeyActions: readonly Row[] = [
  {
    id: 'proposeJourney',
    group: 'edit',
    shortcuts: [],
    places: [],
    enabled: (context) =>
      isEditable(context) && records(context.session.workspace.getState().service?.nodes ?? {}).length > 0,
    run: ({ open }) => open('proposeJourney'),
  },
  {
    id: 'showUnbound',
    group: 'view',
    shortcuts: [],
    places: [],
    enabled: onMap,
    run: ({ open }) => open('unbound'),
  },
  {
    id: 'walkJourney',
    group: 'simulate',
    shortcuts: [],
    places: [],
    enabled: onMap,
    run: ({ open }) => open('journeyWalk'),
  },
];
