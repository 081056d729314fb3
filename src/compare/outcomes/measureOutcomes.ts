import type { Measure } from '../../measures/Measure';
import { MeasureContext } from '../../measures/MeasureContext';
import { MEASURES } from '../../measures/measures';
import { restsOf } from '../../quality/isMarked';
import type { CompareContext } from '../CompareContext';
import type { Outcome } from './Outcome';

/** They look at managerial groups themselves. */
const USE_GROUP: ReadonlySet<string> = new Set(['eiIndexByGroup', 'brokerageByGroup']);
/** What others report about a manager, whether they answered or not. Everything else is seen whole only of those who answered. */
const BY_OTHERS: ReadonlySet<string> = new Set(['inDegree', 'inDegreeRate', 'strengthIn']);
/** Own in name, and yet with ties that only others report. */
const BY_BOTH: ReadonlySet<string> = new Set(['activeContacts']);
/** Of ties in use and those of which it is not recorded, whatever the lens says. */
const IN_USE: ReadonlySet<string> = new Set(['activeContacts', 'activeGroups']);
/** Own in substance, although on the arcs of the whole network. */
const BY_HERSELF: ReadonlySet<string> = new Set(['outDegree', 'strengthOut']);

/** Every measure of the registry as an outcome, each of its parts as one: `tiesByType.Mentor`. */
export function measureOutcomes(context: CompareContext): readonly Outcome[] {
  const measured = new MeasureContext(context.reconciled, context.view);
  return MEASURES.flatMap((measure) => {
    const parts = measure.parts?.(measured);
    return parts === undefined ? [makeOutcome(measure, null)] : parts.map((part) => makeOutcome(measure, part));
  });
}

function makeOutcome(measure: Measure, part: string | null): Outcome {
  const { id, name, meaning, unit, source } = measure;
  const of = BY_OTHERS.has(id) ? 'managers' : 'respondents';
  return {
    id: part === null ? id : `${id}.${part}`,
    name: part === null ? name : `${name}: ${part}`,
    meaning,
    subject: '',
    unit,
    source,
    of,
    kind: unit === 'yes or no' ? 'yes_no' : 'amount',
    usesGroup: USE_GROUP.has(id),
    ownReport: BY_HERSELF.has(id) || (measure.view === 'own' && !BY_BOTH.has(id)),
    rests: restsOf(id),
    measures: [id],
    isCut: !BY_OTHERS.has(id) && !(measure.view === 'own' && unit === 'share'),
    counts: IN_USE.has(id) ? 'active' : 'lens',
    compute: (context) => readColumn(context, id, part, of),
  };
}

function readColumn(context: CompareContext, id: string, part: string | null, of: Outcome['of']): readonly (number | null)[] {
  const { response, managers } = context.reconciled;
  const column = context.column(id);
  const width = Math.max(1, column?.parts.length ?? 1);
  const at = part === null ? 0 : (column?.parts.indexOf(part) ?? -1);
  // The view has the managers as its nodes, in their order.
  return Array.from({ length: managers }, (_, manager) => {
    const isSeen = of === 'managers' || response[manager] === 'answered';
    return isSeen && at >= 0 && column?.gaps[manager] === 0 ? (column.values[manager * width + at] ?? null) : null;
  });
}
