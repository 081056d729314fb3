import { isolateName } from '../../support/isolateName';
import { useMemo } from 'react';

import type { Analysis } from '../../domain/results/Analysis';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { isMapFiltered } from '../../views/map/selectMapLens';
import { selectContactCounts } from '../../views/inspector/selectContactCounts';
import { selectContacts } from '../../views/inspector/selectContacts';
import { selectDoubts } from '../../views/isolation/selectDoubts';
import { selectGateOf } from '../../views/selectGateOf';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import { selectLikePosts } from '../../views/inspector/selectLikePosts';
import { selectMarks } from '../../views/isolation/selectMarks';
import { selectMeasureLines } from '../../views/inspector/selectMeasureLines';
import { selectOriginWords } from '../../views/inspector/selectOriginWords';
import { selectPlace } from '../../views/map/selectPlace';
import { selectRefusals } from '../../views/inspector/selectRefusals';
import { selectReader } from '../../views/selectReader';
import { selectWheels } from '../../views/inspector/selectWheels';
import { confidenceWords } from '../../words/isolation/confidenceWords';
import { counterpartWords } from '../../words/isolation/counterpartWords';
import { sayGate } from '../../words/quality/sayGate';
import { measuredWords } from '../../words/quality/measuredWords';
import { sayChecks } from '../../words/isolation/sayChecks';
import { sayContactCounts, sayNamed } from '../../words/isolation/sayContactCounts';
import { sayHolding } from '../../words/isolation/sayWorlds';
import { sayManager } from '../../words/isolation/sayManager';
import { sensitivityWords } from '../../words/isolation/sensitivityWords';
import { verdictWords } from '../../words/isolation/verdictWords';
import { useActions, useDerived, useSession } from '../KithContext';
import { useAskAbout } from '../parts/useAskAbout';
import { SureSign } from '../parts/SureSign';
import { LabelledWheel } from '../wheel/LabelledWheel';
import { LabelledReach } from '../wheel/LabelledReach';
import { Checks } from './Checks';
import { ContactList } from './ContactList';
import { LikePosts } from './LikePosts';
import { MeasureTable } from './PersonMeasures';
import { PersonMenu } from './PersonMenu';
import { ReasonList } from './ReasonList';
import { RefusalList } from './RefusalList';
import { Standing } from './Standing';
import { WhatWouldChange } from './WhatWouldChange';

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
  const { select, showReports } = useActions();
  const askAbout = useAskAbout();
  const { reconciled, isolation, wheels, measures } = analysis;
  const { codebook } = study;
  const counts = useMemo(() => selectContactCounts(reconciled)(index), [reconciled, index]);
  const contacts = useMemo(() => selectContacts(reconciled, index), [reconciled, index]);
  const wheel = useMemo(() => selectWheels(reconciled, wheels, codebook)(index), [reconciled, wheels, codebook, index]);
  const gateOf = useMemo(() => selectGateOf(reconciled, isolation.rule), [reconciled, isolation.rule]);
  const identities = useDerived((derived) => derived.identities);
  const doubts = useMemo(() => selectDoubts(identities), [identities]);
  const filtered = useSession((session) => isMapFiltered(session.mapLens));
  const reader = useMemo(() => selectReader(reconciled, isolation, codebook), [reconciled, isolation, codebook]);
  const likePosts = useMemo(
    () => selectLikePosts(reconciled, isolation.examined.peers)(index),
    [reconciled, isolation.examined.peers, index],
  );
  const refusals = useMemo(() => selectRefusals(study, reconciled, index), [study, reconciled, index]);
  const person = reconciled.people[index];
  if (person === undefined) return null;

  const verdict = isolation.verdicts[index];
  const answered = reconciled.response[index] === 'answered';
  const words = verdict === undefined ? null : verdictWords(verdict, answered);
  const sure = verdict === undefined ? null : confidenceWords(verdict, answered, isolation.rule);
  const holding = verdict === undefined ? '' : sayHolding(verdict, identities?.worlds?.counts[index], doubts.turning(index));
  const group = person.kind === 'manager' ? selectGroupLabel(codebook, person.group) : KINDS[person.kind];
  const gate = gateOf(index);
  const lines = selectMeasureLines(measures, index, gate?.level ?? 'all');
  const onPerson = (id: string): void => {
    select({ kind: 'person', id });
  };

  return (
    <>
      <p className="Inspector-place" dir="auto">
        {[isolateName(group), selectPlace(person)].filter((part) => part !== '').join(' · ')}
      </p>
      {verdict !== undefined && words !== null && (
        <>
          <p className="Inspector-finding">
            <span className="Inspector-pill Verdict" data-tone={words.tone} title={words.explained}>
              {words.words}
            </span>
            <span className="Inspector-sure" title={sure?.explained}>
              {sure?.confidence == null ? (
                sure?.why
              ) : (
                <>
                  <SureSign confidence={sure.confidence} /> {sure.word}
                </>
              )}
            </span>
          </p>
          <p className="Inspector-sentence">
            {sayManager(selectMarks(verdict, isolation.examined), answered ? verdict.contacts.length : null, counts.namedBy)}
          </p>
          <p className="Inspector-counts">{sayContactCounts(counts, answered ? verdict.contacts.length : null)}</p>
          {doubts.isTurned(index) && (
            <p className="Inspector-names">
              <button
                type="button"
                className="Inspector-link"
                title="Two spellings may be the same person, or one name two people."
                onClick={() => {
                  askAbout(person.id);
                }}
              >
                Depends on name matching
              </button>
              {holding === '' ? '.' : `: ${holding}`}
            </p>
          )}
          <LabelledWheel picture={wheel} of={person.name} />
          <LabelledReach reach={verdict.reach} hasUnits={reconciled.asked.items.has('units')} />
          {verdict.changes !== null && <WhatWouldChange study={study} analysis={analysis} index={index} changes={verdict.changes} />}
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
          {likePosts !== null && likePosts.length > 0 && (
            <LikePosts key={person.id} people={likePosts} peers={isolation.examined.peers} onPerson={onPerson} />
          )}
          <Checks
            checks={sayChecks(verdict, isolation.rule)}
            holding={holding}
            why={sure?.explained ?? ''}
            onNames={
              doubts.touch(index)
                ? () => {
                    askAbout(person.id);
                  }
                : null
            }
            turns={sensitivityWords(verdict, isolation.rule)?.turns ?? []}
          />
        </>
      )}
      <section aria-label="Contacts">
        <h3>Contacts</h3>
        {verdict === undefined && <p className="Inspector-counts">{sayContactCounts(counts)}</p>}
        {person.kind === 'manager' && (
          <ContactList
            title="Names"
            count={sayNamed(counts)}
            nobody={answered ? 'They named nobody.' : 'They did not answer.'}
            lines={contacts.names}
            codebook={codebook}
            onPerson={onPerson}
          />
        )}
        {refusals.length > 0 && <RefusalList refusals={refusals} />}
        <ContactList
          title="Named by"
          count={formatCount(counts.namedBy)}
          nobody="Nobody has named them."
          lines={contacts.namedBy}
          codebook={codebook}
          onPerson={onPerson}
        />
      </section>
      {verdict !== undefined && reconciled.asked.absence === 'none' && (
        <Standing
          counterparts={verdict.counterparts}
          contacts={answered ? verdict.activeContacts : null}
          words={counterpartWords(verdict.counterparts, answered ? verdict.activeContacts : null, person, group)}
        />
      )}
      {lines.length > 0 && (
        <MeasureTable lines={lines} over={measuredWords(measures, filtered)} held={gate === null ? '' : sayGate(gate)} />
      )}
      <PersonMenu person={person} isManager={verdict !== undefined} isOffered={verdict !== undefined && verdict.changes !== null} />
    </>
  );
}
