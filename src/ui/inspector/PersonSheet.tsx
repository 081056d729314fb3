import { useMemo } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import { confidenceWords } from '../../words/confidenceWords';
import { selectContacts } from '../../views/selectContacts';
import { gateWords } from '../../words/gateWords';
import { measuredWords } from '../../words/measuredWords';
import { counterpartWords } from '../../words/counterpartWords';
import { sayChanges } from '../../words/sayChanges';
import { sayManager } from '../../words/sayManager';
import { selectMarks } from '../../views/selectMarks';
import { selectReader } from '../../views/selectReader';
import { selectGateOf } from '../../views/selectGateOf';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import { selectNameDependents } from '../../views/selectNameFigures';
import { isMapFiltered } from '../../views/selectMapLens';
import { selectMeasureLines } from '../../views/selectMeasureLines';
import { selectOriginWords } from '../../views/selectOriginWords';
import { selectPlace } from '../../views/selectPlace';
import { selectWheels } from '../../views/selectWheels';
import { sensitivityWords } from '../../words/sensitivityWords';
import { verdictWords } from '../../words/verdictWords';
import { useActions, useDerived, useSession } from '../KithContext';
import { LabelledWheel } from '../wheel/LabelledWheel';
import { LabelledReach } from '../wheel/ReachStrip';
import { ContactList } from './ContactList';
import { ErasePerson } from './ErasePerson';
import { MeasureTable } from './PersonMeasures';
import { ReasonList } from './ReasonList';
import { Standing } from './Standing';

interface PersonSheetProps {
  readonly study: Study;
  readonly analysis: Analysis;
  /** Index into `Reconciled.people`. */
  readonly index: number;
}

const KINDS = {
  manager: '',
  outside_person: 'Named by managers, not on the staff list',
  collectivity: 'A group or an organisation that managers name',
} as const;

/** Everything about one person: finding, reasons, wheel, measures, contacts, and the way to the rows. */
export function PersonSheet({ study, analysis, index }: PersonSheetProps) {
  const { select, showReports, showPeopleTab, goTo } = useActions();
  const { reconciled, isolation, wheels, measures } = analysis;
  const { codebook } = study;
  const contacts = useMemo(() => selectContacts(reconciled, index), [reconciled, index]);
  const wheel = useMemo(() => selectWheels(reconciled, wheels, codebook)(index), [reconciled, wheels, codebook, index]);
  const gateOf = useMemo(() => selectGateOf(reconciled, isolation.rule), [reconciled, isolation.rule]);
  const nameDependents = useDerived((derived) => derived.nameDependents);
  const depends = useMemo(() => selectNameDependents(nameDependents).find(({ manager }) => manager === index), [nameDependents, index]);
  const filtered = useSession((session) => isMapFiltered(session.mapLens));
  const reader = useMemo(() => selectReader(reconciled, isolation, codebook), [reconciled, isolation, codebook]);
  const person = reconciled.people[index];
  if (person === undefined) return null;

  const verdict = isolation.verdicts[index];
  const answered = reconciled.response[index] === 'answered';
  const words = verdict === undefined ? null : verdictWords(verdict, answered);
  const sure = verdict === undefined ? null : confidenceWords(verdict, answered, isolation.rule, depends !== undefined);
  const group = person.kind === 'manager' ? selectGroupLabel(codebook, person.group) : KINDS[person.kind];
  const gate = gateOf(index);
  const lines = selectMeasureLines(measures, index, gate?.level ?? 'all');
  const onPerson = (id: string): void => {
    select({ kind: 'person', id });
  };

  return (
    <>
      <h2 className="Inspector-name" title={person.name}>
        <bdi>{person.name}</bdi>
      </h2>
      <p className="Inspector-place">{[group, selectPlace(person)].filter((part) => part !== '').join(' · ')}</p>
      {verdict !== undefined && words !== null && (
        <>
          <p className="Inspector-verdict Verdict" data-tone={words.tone} title={words.explained}>
            {words.words}
          </p>
          <p className="Inspector-sure" title={sure?.explained}>
            {sure?.words}
          </p>
          {depends !== undefined && (
            <p className="Inspector-names">
              <button
                type="button"
                className="Inspector-link"
                title="Two spellings may be the same person, or one name two people."
                onClick={() => {
                  showPeopleTab('same');
                  goTo('people');
                }}
              >
                Depends on name matching
              </button>
              : {depends.words}.
            </p>
          )}
          <LabelledWheel picture={wheel} />
          <LabelledReach reach={verdict.reach} hasUnits={reconciled.asked.items.has('units')} />
          <p className="Inspector-sentence">
            {sayManager(selectMarks(verdict, isolation.examined), answered ? verdict.contacts.length : null, contacts.namedBy.length)}
          </p>
          {verdict.changes !== null && (
            <section className="Inspector-changes" aria-label="What would change this">
              <h3>What would change this</h3>
              <p>{sayChanges(verdict.changes, reader)}</p>
            </section>
          )}
          <h3>Why</h3>
          <ReasonList
            reasons={verdict.reasons}
            manager={index}
            reader={reader}
            silent={verdict.silent}
            silentCount={verdict.k}
            rated={selectOriginWords(study, person.origin)}
            onReports={showReports}
            onPerson={onPerson}
          />
          <Standing
            counterparts={verdict.counterparts}
            contacts={answered ? verdict.activeContacts : null}
            words={counterpartWords(verdict.counterparts, answered ? verdict.activeContacts : null, person, group)}
            sensitivity={sensitivityWords(verdict, isolation.rule)}
          />
        </>
      )}
      <button
        type="button"
        className="button Inspector-show"
        onClick={() => {
          showReports(null);
        }}
      >
        Show the answers
      </button>
      {lines.length > 0 && (
        <MeasureTable lines={lines} over={measuredWords(measures, filtered)} held={gate === null ? '' : gateWords(gate)} />
      )}
      {person.kind === 'manager' && (
        <ContactList
          title="Names"
          nobody={answered ? 'They named nobody.' : 'They did not answer.'}
          lines={contacts.names}
          codebook={codebook}
          onPerson={onPerson}
        />
      )}
      <ContactList title="Named by" nobody="Nobody has named them." lines={contacts.namedBy} codebook={codebook} onPerson={onPerson} />
      <ErasePerson person={person} />
    </>
  );
}
