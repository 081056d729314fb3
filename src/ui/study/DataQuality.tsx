import { isolateQuoted } from '../../support/isolateName';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/results/Analysis';
import type { StudyPageId } from '../../views/pages';
import { selectFindings, type FindingLine } from '../../views/selectFindings';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import { useActions } from '../KithContext';
import { BringMore } from '../bring-in/BringMore';
import { PairsTable } from './PairsTable';
import { ResponseTable } from './ResponseTable';
import './DataQuality.css';

const GRAVITY: readonly FindingLine['state'][] = ['weak', 'look', 'good'];
const STATES = { good: 'OK', look: 'Check', weak: 'Affects results' } as const;

/** Where something can be done about a finding; what was asked is set further down on this page. */
const WAYS: Readonly<Partial<Record<FindingLine['id'], { readonly page: StudyPageId; readonly tab: string; readonly label: string }>>> = {
  names: { page: 'people', tab: 'same', label: 'Check names' },
  confirmation: { page: 'people', tab: 'contacts', label: 'Open Contacts' },
  use: { page: 'people', tab: 'contacts', label: 'Open Contacts' },
  response: { page: 'isolation', tab: 'cannot_say', label: 'See whom we cannot assess' },
  reports: { page: 'people', tab: 'managers', label: 'Open Managers' },
  balance: { page: 'compare', tab: 'summary', label: 'Open Compare' },
};

/** Data quality, before any result: what was found, what follows from it, what can be done. */
export function DataQuality({ analysis, codebook }: { readonly analysis: Analysis; readonly codebook: Codebook }) {
  const { quality, reconciled } = analysis;
  const findings = useMemo(
    () =>
      selectFindings(analysis, analysis.isolation.gates, codebook).toSorted((a, b) => GRAVITY.indexOf(a.state) - GRAVITY.indexOf(b.state)),
    [analysis, codebook],
  );
  const hasSeniority = reconciled.people.some(({ seniority }) => seniority !== null);
  return (
    <section className="DataQuality" aria-labelledby="data-quality">
      <header>
        <h2 id="data-quality">Data quality</h2>
        <p className="DataQuality-lead">
          {findings.length === 0
            ? 'This page will show how reliable the answers are, and what you can do about it. Add your managers first.'
            : 'Check these before you use the results.'}
        </p>
        {findings.length === 0 && <BringMore isFirst />}
      </header>
      <ul className="DataQuality-findings">
        {findings.map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ul>
      {findings.length > 0 && (
        <div className="DataQuality-tables">
          <ResponseTable
            title="Answers by organisation"
            strata={quality.byOrganisation}
            label={(id) => (id === '' ? 'Not recorded' : id)}
            gates={analysis.isolation.gates}
          />
          <ResponseTable title="Answers by group" strata={quality.byGroup} label={(id) => selectGroupLabel(codebook, id)} gates={[]} />
          <ResponseTable
            title={hasSeniority ? 'Answers by seniority' : 'Answers by grade'}
            strata={quality.bySeniority}
            label={(id) => (id === '' ? 'Not recorded' : id)}
            gates={[]}
          />
          <PairsTable
            pairs={quality.pairsByType}
            all={quality.pairs}
            label={(id) => codebook.networkTypes.find((type) => type.id === id)?.label ?? id}
          />
        </div>
      )}
    </section>
  );
}

function Finding({ finding: { id, title, state, finding, consequence, remedy } }: { readonly finding: FindingLine }) {
  const { goTo, openTab } = useActions();
  const way = WAYS[id];
  return (
    <li className="DataQuality-finding card" data-state={state}>
      <h3>{title}</h3>
      <span className="DataQuality-state">{STATES[state]}</span>
      <p>
        <b>{isolateQuoted(finding)}</b>
      </p>
      {consequence !== '' && <p>{consequence}</p>}
      {remedy !== '' && <p className="DataQuality-remedy">{remedy}</p>}
      {state !== 'good' && way !== undefined && (
        <Button
          onPress={() => {
            openTab(way.page, way.tab);
            goTo(way.page);
          }}
        >
          {way.label}
        </Button>
      )}
    </li>
  );
}
