import { isolateQuoted } from '../../support/isolateName';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import type { Analysis } from '../../domain/results/Analysis';
import { selectFindings, type FindingLine } from '../../views/selectFindings';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import { useActions } from '../KithContext';
import { PairsTable } from './PairsTable';
import { ResponseTable } from './ResponseTable';
import './DataQuality.css';

const GRAVITY: readonly FindingLine['state'][] = ['weak', 'look', 'good'];
const STATES = { good: 'OK', look: 'Check', weak: 'Affects results' } as const;

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
        <p className="DataQuality-lead">{findings.length === 0 ? 'Add your managers first.' : 'Check these before you use the results.'}</p>
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
  const { goTo } = useActions();
  return (
    <li className="DataQuality-finding card" data-state={state}>
      <h3>{title}</h3>
      <span className="DataQuality-state">{STATES[state]}</span>
      <p>
        <b>{isolateQuoted(finding)}</b>
      </p>
      {consequence !== '' && <p>{consequence}</p>}
      {remedy !== '' && <p className="DataQuality-remedy">{remedy}</p>}
      {state !== 'good' && (id === 'names' || id === 'confirmation') && (
        <Button
          onPress={() => {
            goTo('people');
          }}
        >
          Open People
        </Button>
      )}
    </li>
  );
}
