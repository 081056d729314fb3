import { buildView } from '../../network/buildView';
import type { View } from '../../network/View';
import type { MeasureContext } from '../MeasureContext';

/**
 * The managers through the same lens, ties in use and those of which it is not recorded: what counts as a contact whatever the lens's
 * activity.
 */
export function activeView({ reconciled, view }: MeasureContext): View {
  return buildView(reconciled, { ...view.lens, activity: 'active', scope: 'managers' });
}
