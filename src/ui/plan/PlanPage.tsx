// First: what a part says of itself goes over what all share.
import './PlanPage.css';

import { useMemo, useState } from 'react';
import { Tab, TabPanel, Tabs } from 'react-aria-components';

import type { Analysis } from '../../domain/results/Analysis';
import { formatCount } from '../../domain/formatCount';
import type { Study } from '../../domain/Study';
import { listLimitedKinds, listTimeColumns } from '../../views/plan/listLimits';
import { listFirst } from '../../views/plan/listFirst';
import { selectAlternatives } from '../../views/plan/selectAlternatives';
import { selectFigures } from '../../views/plan/selectFigures';
import { selectHelpChoices } from '../../views/plan/selectHelpChoices';
import { selectPlan } from '../../views/plan/selectPlan';
import { selectKnown } from '../../views/plan/selectKnown';
import { selectMentoring } from '../../views/plan/selectMentoring';
import { selectOverruled } from '../../views/plan/selectOverruled';
import { selectProgress } from '../../views/plan/selectProgress';
import { useActions, useDerived, useKept, useSession } from '../KithContext';
import { PageTabs } from '../parts/PageTabs';
import { AddAction } from './AddAction';
import { LimitsPanel } from './LimitsPanel';
import { MentorTable } from './MentorTable';
import { OtherActions } from './OtherActions';
import { PlanAlternativesView } from './PlanAlternativesView';
import { PlanDownloads } from './PlanDownloads';
import { PlanFigureCards } from './PlanFigureCards';
import { PlanHours } from './PlanHours';
import { PlanProgressView } from './PlanProgressView';
import { SetCard } from './SetCard';
import { WhyNotCard } from './WhyNotCard';

/** Of hundreds of sets the page would be slow. */
const SETS_AT_FIRST = 12;

/** What could be done: proposals within limits, what they would change, and why somebody is left out. */
export function PlanPage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  const planned = useDerived((derived) => derived.planned);
  if (study === null || analysis === null) return null;
  if (planned === null)
    return (
      <div className="PlanPage">
        <h1 tabIndex={-1}>Plan</h1>
        <p role="status">Working out what there is to plan…</p>
      </div>
    );
  return <PlanAnswerView study={study} analysis={analysis} planned={planned} />;
}

function PlanAnswerView({
  study,
  analysis,
  planned,
}: {
  readonly study: Study;
  readonly analysis: Analysis;
  readonly planned: Parameters<typeof selectPlan>[2];
}) {
  const { proposePlan, stopDrawing, comparePlans, setPlanActions, openTab } = useActions();
  const opened = useSession((session) => session.tabs.plan);
  const current = useDerived((derived) => derived.plannedCurrent);
  // Stopped, it is not current and nothing is on its way.
  const works = useDerived((derived) => derived.work !== null);
  const isBusy = !current && works;
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  /** Who was moved to another set last: the keyboard goes with them. */
  const [moved, setMoved] = useState<string | null>(null);
  const [shownSets, setShownSets] = useState(SETS_AT_FIRST);
  const { reconciled, isolation } = analysis;
  const uptake = useDerived((derived) => derived.uptake);
  const view = useMemo(() => selectPlan(study, reconciled, planned), [study, reconciled, planned]);
  const figures = useMemo(() => selectFigures(planned.change, uptake, study.codebook), [planned.change, uptake, study.codebook]);
  const setChoices = useMemo(
    () => view.sets.flatMap(({ at, stage }, number) => (stage === 'stopped' ? [] : [{ id: String(at), name: `Set ${number + 1}` }])),
    [view.sets],
  );
  const { actions, limits } = study.plan;
  const broken = view.actions.filter(({ broken: said }) => said !== '').length;
  const tab = opened ?? 'proposal';
  const others = useMemo(() => selectAlternatives(reconciled, planned), [reconciled, planned]);
  const progress = useMemo(() => selectProgress(view.actions, planned), [view.actions, planned]);
  const managers = useMemo(
    () => reconciled.people.slice(0, reconciled.managers).map(({ id, name }) => ({ id, name })),
    [reconciled.people, reconciled.managers],
  );
  const helpChoices = useMemo(
    () =>
      selectHelpChoices(
        reconciled,
        isolation.byGroup.map(({ id }) => id).filter((id) => id !== ''),
      ),
    [reconciled, isolation.byGroup],
  );
  const timeColumns = useMemo(() => listTimeColumns(reconciled, limits.timesIn), [reconciled, limits.timesIn]);
  const known = useMemo(() => selectKnown(reconciled), [reconciled]);
  const mentoring = useMemo(() => selectMentoring(limits, reconciled), [limits, reconciled]);
  const overruled = useMemo(() => selectOverruled(study, known, managers), [study, known, managers]);
  const has = view.helped.length > 0;
  const size = Math.round((limits.setSize[0] + limits.setSize[1]) / 2);
  const whyNot = view.whyNot.find(({ person, kind }) => `${kind} ${person.id}` === asked) ?? view.whyNot[0];
  // The button stays where the keyboard is while it works: one that is disabled would lose it.
  const propose = (parts: Parameters<typeof proposePlan>[0]): void => {
    if (!isBusy) void proposePlan(parts);
  };
  const change = (after: typeof actions, about: string): void => {
    setPlanActions(after, about);
  };

  return (
    <div className="PlanPage" data-current={current} aria-busy={!current}>
      <header className="PlanPage-head">
        <div>
          <h1 tabIndex={-1}>{view.headline}</h1>
          <p className="soft">{view.qualification}</p>
        </div>
        <div className="PlanPage-commands">
          <button
            type="button"
            className="button"
            aria-expanded={adding}
            onClick={() => {
              setAdding(!adding);
            }}
          >
            Add action
          </button>
          <PlanDownloads isEmpty={actions.length === 0} />
        </div>
      </header>
      <Tabs
        selectedKey={tab}
        onSelectionChange={(key) => {
          openTab('plan', String(key));
        }}
      >
        <PageTabs label="Parts of the plan">
          <Tab id="proposal">Proposal</Tab>
          <Tab id="alternatives">Other plans</Tab>
          <Tab id="progress">Progress</Tab>
        </PageTabs>
        <TabPanel id="proposal" className="PlanPage-tab">
          {adding && (
            <AddAction
              managers={managers}
              helped={view.helped}
              actions={actions}
              onAdd={(after, label) => {
                change(after, `Added to the plan: ${label}`);
                setAdding(false);
              }}
              onCancel={() => {
                setAdding(false);
              }}
            />
          )}
          <LimitsPanel
            limits={limits}
            helpChoices={helpChoices}
            managers={managers}
            timeColumns={timeColumns}
            known={known}
            mentoring={mentoring}
            overruled={overruled}
            kinds={listLimitedKinds(study.plan)}
          />
          {broken > 0 && (
            <p className="PlanPage-broken">
              {formatCount(broken, 'action breaks', 'actions break')} your limits: it says so beside {broken === 1 ? 'it' : 'them'}.
            </p>
          )}
          <div className="PlanPage-propose" role="group" aria-label="Propose">
            <button
              type="button"
              className="button primary"
              disabled={!has}
              aria-disabled={isBusy}
              onClick={() => {
                propose({ mentors: true, sets: null, introductions: 0 });
              }}
            >
              Propose mentors
            </button>
            <button
              type="button"
              className="button"
              disabled={!has}
              aria-disabled={isBusy}
              onClick={() => {
                propose({ mentors: false, sets: size, introductions: 0 });
              }}
            >
              Propose learning sets
            </button>
            <button
              type="button"
              className="button"
              disabled={!has}
              aria-disabled={isBusy}
              onClick={() => {
                propose({ mentors: false, sets: null, introductions: view.helped.length });
              }}
            >
              Propose introductions
            </button>
            <button
              type="button"
              className="button quiet"
              disabled={actions.length === 0}
              onClick={() => {
                change(
                  actions.filter(({ locked, stage }) => locked || stage !== 'planned'),
                  'Cleared the plan',
                );
              }}
            >
              Clear plan
            </button>
            <span className="soft">
              {!has
                ? 'The limits choose nobody. Choose who the plan is for.'
                : actions.length === 0
                  ? 'Each proposal keeps to your limits. You can change, lock or remove what it suggests.'
                  : 'Locked actions and those under way stay as they are.'}
            </span>
          </div>
          <div className="PlanPage-grid">
            <div className="PlanPage-main">
              <PlanFigureCards view={figures} onStop={stopDrawing} />
              {view.mentors.length + view.whyNot.length > 0 && (
                <MentorTable
                  rows={view.mentors}
                  without={view.whyNot.filter(({ kind }) => kind === 'mentor')}
                  managers={managers}
                  actions={actions}
                  onChange={change}
                  onWhy={(id) => {
                    setAsked(`mentor ${id}`);
                    // The answer may stand a long list away.
                    const card = document.getElementById('plan-why')?.parentElement;
                    card?.scrollIntoView({ block: 'nearest' });
                    card?.querySelector('select')?.focus({ preventScroll: true });
                  }}
                />
              )}
              {view.sets.slice(0, shownSets).map((set, number) => (
                <SetCard
                  key={set.at}
                  set={set}
                  number={number + 1}
                  choices={setChoices}
                  actions={actions}
                  moved={moved}
                  onMove={setMoved}
                  onChange={change}
                />
              ))}
              {view.sets.length > shownSets && (
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => {
                    setShownSets(4 * shownSets);
                  }}
                >
                  Show more sets
                </button>
              )}
            </div>
            <div className="PlanPage-side">
              <PlanHours hours={view.hours} />
              {whyNot !== undefined && (
                <WhyNotCard
                  whyNot={whyNot}
                  others={view.whyNot}
                  onAsk={setAsked}
                  onAdopt={(at) => {
                    const repair = planned.repairs[at];
                    if (repair === undefined) return;
                    if (repair.kind === 'set') {
                      void proposePlan({ mentors: false, sets: size, introductions: 0 }, repair.change);
                      return;
                    }
                    const first = listFirst(actions, repair);
                    void proposePlan({ mentors: true, sets: null, introductions: 0, first }, repair.change);
                  }}
                />
              )}
              <OtherActions others={view.others} actions={actions} onChange={change} />
              {view.proof !== '' && (
                <section className="PlanPage-proof card" aria-labelledby="plan-proof">
                  <h2 id="plan-proof">How good this is</h2>
                  <p>{view.proof}</p>
                </section>
              )}
            </div>
          </div>
        </TabPanel>
        <TabPanel id="alternatives" className="PlanPage-tab">
          <PlanAlternativesView
            view={others}
            hasPlan={view.mentors.length + view.sets.length > 0}
            isBusy={isBusy}
            onCompare={() => void comparePlans()}
            onUse={(after, name) => {
              change(after, `Chose ${name}`);
            }}
          />
        </TabPanel>
        <TabPanel id="progress" className="PlanPage-tab">
          <PlanProgressView view={progress} actions={actions} hasRounds={reconciled.rounds.length > 1} onChange={change} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
