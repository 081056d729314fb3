import { useMemo, useState } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Order } from '../../tables/arrangeRows';
import { arrangeRows } from '../../tables/arrangeRows';
import { summariseGates } from '../../words/quality/summariseGates';
import { formatCount } from '../../domain/formatCount';
import { inOrder } from '../../tables/inOrder';
import { isMeasureMarked } from '../../views/people/isMeasureMarked';
import { measuredWords } from '../../words/quality/measuredWords';
import { selectGateOf } from '../../views/selectGateOf';
import { isMapFiltered } from '../../views/map/selectMapLens';
import type { MeasureRow, MeasureRows } from '../../views/people/selectMeasureRows';
import { selectMeasureRows } from '../../views/people/selectMeasureRows';
import { measureText } from '../parts/measureText';
import { sampledWords } from '../inspector/sampledWords';
import { sourceWords } from '../../words/files/sourceWords';
import { useActions, useAreNamesShown, useSession } from '../KithContext';
import type { GridColumn } from '../parts/GridColumn';
import { DataGrid } from '../parts/DataGrid';
import { useInSlices } from '../parts/useInSlices';
import { MeasureChooser } from './MeasureChooser';
import { NetworkMeasures } from './NetworkMeasures';
import { NewsOffer } from './NewsOffer';
import { Narrow } from './Narrow';

const NAME_WIDTH = 170;
const ORGANISATION_WIDTH = 148;
const LEAST_WIDTH = 112;
/** Of a letter of a header, and between two columns. */
const LETTER_WIDTH = 7;
const GAP = 12;

/** Wide enough for its header, which says how sure the numbers are where they are sampled. */
const widthOf = (label: string): number => Math.max(LEAST_WIDTH, LETTER_WIDTH * label.length);

const TEXTS = ['name', 'organisation', 'gate'];
const TEXTS_AND_IDS = ['id', ...TEXTS];
const NOBODY = new Int32Array(0);

const labelOf = ({ name, sampled }: MeasureRows['about'][number]): string =>
  sampled === null ? name : `${name}, sampled, within ${sampledWords(sampled).short}`;

/** Everybody's centrality and the other numbers of the ties that the rule counts, and those of the network as a whole. */
export function MeasureTable({ analysis }: { readonly analysis: Analysis }) {
  const { select } = useActions();
  const selection = useSession((session) => session.selection);
  const filtered = useSession((session) => isMapFiltered(session.mapLens));
  const areNamesShown = useAreNamesShown();
  const [typed, setTyped] = useState('');
  const [order, setOrder] = useState<Order<MeasureRow> | null>(null);
  const { about, rows } = useMemo(
    () => selectMeasureRows(analysis.measures, analysis.reconciled.people, selectGateOf(analysis.reconciled, analysis.isolation.rule)),
    [analysis],
  );
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(() => about.filter(({ id }) => !hidden.has(id)), [about, hidden]);
  const held = summariseGates(analysis.isolation.gates);
  const columns = useMemo(
    (): readonly GridColumn<MeasureRow>[] => [
      { id: 'name', label: 'Person', width: `${NAME_WIDTH}px`, opens: true },
      { id: 'organisation', label: 'Organisation', width: `${ORGANISATION_WIDTH}px` },
      ...chosen.map((one): GridColumn<MeasureRow> => ({
        id: one.id,
        label: labelOf(one),
        width: `${widthOf(labelOf(one))}px`,
        isNumber: true,
        hint: `${one.meaning} ${one.sampled === null ? '' : `${sampledWords(one.sampled).full} `}Unit: ${one.unit}.${sourceWords(one.source)}`,
        cell: (row) => {
          const value = row[one.id];
          if (typeof value !== 'number') return '–';
          return isMeasureMarked(row, one.id) ? `† ${measureText(value)}` : measureText(value);
        },
      })),
    ],
    [chosen],
  );
  const shownAt = useInSlices(
    () => arrangeRows(rows, { typed, columns: areNamesShown ? TEXTS_AND_IDS : TEXTS, only: new Map(), order }),
    [rows, typed, order, areNamesShown],
    NOBODY,
  );
  const shown = useMemo(() => inOrder(rows, shownAt), [rows, shownAt]);
  if (analysis.reconciled.managers === 0)
    return <p className="PeoplePage-note soft">Add your managers first. Their measures are then listed here, with what each one means.</p>;
  return (
    <>
      <NetworkMeasures measures={analysis.measures} />
      <NewsOffer measures={analysis.measures} people={analysis.reconciled.people} />
      <Narrow
        label="Find a person"
        typed={typed}
        onTyped={setTyped}
        rows={rows}
        columns={[]}
        only={new Map()}
        onOnly={() => undefined}
        words={`${formatCount(shown.length, 'person', 'people')}. ${measuredWords(analysis.measures, filtered)} A dash means not known; select a person to see why.${held === '' ? '' : ` ${held}`}`}
      />
      <MeasureChooser about={about} hidden={hidden} onHidden={setHidden} />
      <DataGrid
        label="Measures"
        columns={columns}
        rows={shown}
        minWidth={chosen.reduce((sum, one) => sum + GAP + widthOf(labelOf(one)), NAME_WIDTH + GAP + ORGANISATION_WIDTH)}
        keyOf={(row) => String(row['id'])}
        order={order}
        onOrder={setOrder}
        isSelected={(row) => selection?.kind === 'person' && selection.id === row['id']}
        onSelect={(row) => {
          select({ kind: 'person', id: String(row['id']) });
        }}
      />
    </>
  );
}
