import { useCallback, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import { gatesWords } from '../../words/gatesWords';
import { selectCannotSay } from '../../views/selectCannotSay';
import { selectIsolationCards } from '../../views/selectIsolationCards';
import type { IsolationRow } from '../../views/selectIsolationRows';
import { selectIsolationRows } from '../../views/selectIsolationRows';
import { EVERYBODY, selectShownRows } from '../../views/selectShownRows';
import { selectWheels } from '../../views/selectWheels';
import { writeHeadline } from '../../words/writeHeadline';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import { Guard } from '../parts/Guard';
import { useInSlices } from '../parts/useInSlices';
import { useWidth } from '../parts/useWidth';
import { CrossTable } from './CrossTable';
import { IsolationCards } from './IsolationCards';
import { IsolationFilters } from './IsolationFilters';
import { IsolationGrid } from './IsolationGrid';
import { RulePanel } from './RulePanel';
import './IsolationPage.css';

/** Narrower than this, what people say of themselves is folded away. */
const NARROW = 720;
const ROOMY = 1000;

const NOBODY: readonly IsolationRow[] = [];

/** The answer in one sentence, the counts, and one row for each manager. */
export function IsolationPage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  if (study === null || analysis === null) return null;
  return <IsolationAnswer study={study} analysis={analysis} />;
}

function IsolationAnswer({ study, analysis }: { readonly study: Study; readonly analysis: Analysis }) {
  const { select } = useActions();
  const current = useDerived((derived) => derived.current);
  const reasonsCurrent = useDerived((derived) => derived.reasonsCurrent);
  const selection = useSession((session) => session.selection);
  const [query, setQuery] = useState(EVERYBODY);
  const [ruleOpen, setRuleOpen] = useState(false);
  const side = useRef<HTMLDivElement>(null);
  const isNarrow = useWidth(side, ROOMY) < NARROW;
  const { reconciled, isolation, wheels } = analysis;
  const { codebook } = study;
  const depends = useDerived((derived) => derived.nameDependents);
  const rows = useInSlices(() => selectIsolationRows(reconciled, isolation, codebook, depends), [reconciled, isolation, codebook, depends], NOBODY);
  const cards = useMemo(() => selectIsolationCards(isolation, codebook, selectCannotSay(reconciled, isolation.verdicts)), [reconciled, isolation, codebook]);
  const { headline, qualification } = useMemo(() => writeHeadline(isolation, reconciled, codebook), [isolation, reconciled, codebook]);
  const held = useMemo(() => gatesWords(isolation.gates), [isolation]);
  const shown = useInSlices(() => selectShownRows(rows, query), [rows, query], NOBODY);
  const most = useMemo(() => rows.reduce((high, row) => Math.max(high, row.contacts ?? 0), 10), [rows]);
  const wheelOf = useMemo(() => selectWheels(reconciled, wheels, codebook), [reconciled, wheels, codebook]);
  const onSelect = useCallback(
    (row: { readonly id: string }) => {
      select({ kind: 'person', id: row.id });
    },
    [select],
  );

  // While a slider moves, the study is another one before its verdicts are: until they are, nothing below is drawn again.
  const counts = useMemo(
    () => (
      <>
        <IsolationCards cards={cards} query={query} onQuery={setQuery} />
        <CrossTable
          rows={rows}
          folded={isNarrow}
          chosen={query.cross}
          onChoose={(cross) => {
            setQuery({ ...query, group: null, sort: null, cross });
          }}
        />
        <IsolationFilters isolation={isolation} codebook={codebook} query={query} onQuery={setQuery} shown={shown.length} />
      </>
    ),
    [cards, rows, isNarrow, isolation, codebook, query, shown.length],
  );
  const selected = selection?.kind === 'person' ? selection.id : null;
  const closeRule = (): void => {
    setRuleOpen(false);
  };
  const list = useMemo(
    () => (
      <IsolationGrid
        rows={shown}
        none={shown === NOBODY ? '' : 'No managers match these filters.'}
        most={most}
        reasonsCurrent={reasonsCurrent}
        selected={selected}
        order={query.order}
        onOrder={(order) => {
          setQuery({ ...query, order });
        }}
        onSelect={onSelect}
        wheelOf={wheelOf}
      />
    ),
    [shown, most, reasonsCurrent, selected, query, onSelect, wheelOf],
  );

  return (
    <div className="IsolationPage">
      <header className="IsolationPage-head">
        <div>
          <h1 tabIndex={-1}>{headline}</h1>
          <p className="IsolationPage-qualification">{qualification}</p>
          {held !== '' && <p className="IsolationPage-gates">{held}</p>}
        </div>
        <Button
          aria-expanded={ruleOpen}
          onPress={() => {
            setRuleOpen(!ruleOpen);
          }}
        >
          Rule and thresholds
        </Button>
      </header>
      <div className="IsolationPage-body">
        <div className="IsolationPage-side" ref={side}>
          <div className={current ? 'IsolationPage-answer' : 'IsolationPage-answer IsolationPage-stale'} aria-busy={!current}>
            {counts}
            {list}
          </div>
        </div>
        {ruleOpen && (
          <Guard what="The rule" onLeave={closeRule}>
            <RulePanel rule={study.isolationRule} line={isolation.line} onClose={closeRule} />
          </Guard>
        )}
      </div>
    </div>
  );
}
