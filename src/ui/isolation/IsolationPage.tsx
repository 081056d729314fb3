import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import type { Analysis } from '../../domain/results/Analysis';
import type { PostLine } from '../../domain/results/PostLine';
import type { Study } from '../../domain/Study';
import { formatCount } from '../../domain/formatCount';
import { writePercent } from '../../domain/writePercent';
import { selectDoubts } from '../../views/isolation/selectDoubts';
import { selectCannotSay } from '../../views/isolation/selectCannotSay';
import type { IsolationRow } from '../../views/isolation/selectIsolationRows';
import { selectIsolationRows } from '../../views/isolation/selectIsolationRows';
import type { PostFilter, PostRow } from '../../views/isolation/selectPostLines';
import { fitsPostFilter, selectPostLines } from '../../views/isolation/selectPostLines';
import type { IsolationQuery } from '../../views/isolation/selectShownRows';
import { EVERYBODY, selectShownRows } from '../../views/isolation/selectShownRows';
import { selectStrip } from '../../views/isolation/selectStrip';
import { tabulateIsolation, tabulatePosts } from '../../views/isolation/tabulateIsolation';
import { selectReader } from '../../views/selectReader';
import { summariseGates } from '../../words/quality/summariseGates';
import { sayPosts } from '../../words/isolation/postWords';
import { sayPostCounts } from '../../words/isolation/sayPostCounts';
import { sayVersionChanges } from '../../words/isolation/sayVersionChanges';
import { writeHeadline } from '../../words/isolation/writeHeadline';
import { useActions, useAreNamesShown, useDerived, useKept, useSession } from '../KithContext';
import { Guard } from '../parts/Guard';
import { DownloadTable } from '../parts/DownloadTable';
import { OneLine } from '../parts/OneLine';
import { useAskAbout } from '../parts/useAskAbout';
import { useInSlices } from '../parts/useInSlices';
import { Choice } from './Choice';
import { FilterStrip } from './FilterStrip';
import { IsolationFilters } from './IsolationFilters';
import { MarkKey } from './IsolationColumns';
import { IsolationGrid } from './IsolationGrid';
import { PostGrid } from './PostGrid';
import { RulePanel } from './RulePanel';
import './IsolationPage.css';

const NOBODY: readonly IsolationRow[] = [];
const FINDINGS = ['isolated', 'possibly', 'cannot_say', 'connected'] as const;
const NONE_TICKED: ReadonlySet<string> = new Set();

/** Posts first, then persons: the answer in one sentence, what qualifies it, and a line for each post or manager. */
export function IsolationPage() {
  const study = useKept((kept) => kept.study);
  const analysis = useDerived((derived) => derived.analysis);
  if (study === null || analysis === null) return null;
  return <IsolationAnswer study={study} analysis={analysis} />;
}

function IsolationAnswer({ study, analysis }: { readonly study: Study; readonly analysis: Analysis }) {
  const { select, openTab, setSteps, printSheets, planFor } = useActions();
  const current = useDerived((derived) => derived.current);
  const reasonsCurrent = useDerived((derived) => derived.reasonsCurrent);
  const selection = useSession((session) => session.selection);
  const tab = useSession((session) => session.tabs.isolation);
  const [query, setQuery] = useState(EVERYBODY);
  const [postFilter, setPostFilter] = useState<PostFilter>('all');
  const [ruleOpen, setRuleOpen] = useState(false);
  const [ticked, setTicked] = useState(NONE_TICKED);
  const heading = useRef<HTMLHeadingElement>(null);
  const { reconciled, isolation } = analysis;
  const { codebook } = study;
  const [place, setPlace] = useState<string | null>(null);
  // An organisation that is there no more is none to choose.
  const placePosts = isolation.organisationPosts.find(({ id }) => id === place)?.posts ?? null;
  const posts = useMemo(() => selectPostLines(placePosts ?? isolation.posts, codebook), [placePosts, isolation.posts, codebook]);
  // Without roles there are no posts to compare: the study opens on persons.
  const hasPosts = isolation.posts.some(({ post }) => post !== null);
  const opened = useMemo(() => findOpened(tab, isolation.posts, posts), [tab, isolation.posts, posts]);
  const finding = opened === null ? (FINDINGS.find((one) => one === tab) ?? null) : query.sort;
  const isPosts = hasPosts && opened === null && tab !== 'people' && finding === null;

  const rows = useInSlices(() => selectIsolationRows(reconciled, isolation, codebook), [reconciled, isolation, codebook], NOBODY);
  const ofPosts = useMemo(() => {
    if (opened === null) return null;
    if (opened.post !== null) return new Set([opened.post]);
    const named = new Set(posts.flatMap(({ post }) => (post === null ? [] : [post])));
    return new Set(rows.map(({ post }) => post).filter((post) => !named.has(post)));
  }, [opened, posts, rows]);
  const ids = useAreNamesShown();
  const asked = useMemo(() => ({ ...query, sort: finding, posts: ofPosts, ids }), [query, finding, ofPosts, ids]);
  const identities = useDerived((derived) => derived.identities);
  const doubts = useMemo(() => selectDoubts(identities), [identities]);
  const counts = useMemo(() => selectStrip(rows, asked, doubts.isTurned), [rows, asked, doubts]);
  const shown = useInSlices(() => selectShownRows(rows, asked), [rows, asked], NOBODY);
  const most = useMemo(() => rows.reduce((high, row) => Math.max(high, row.contacts ?? 0), 10), [rows]);
  const reader = useMemo(() => selectReader(reconciled, isolation, codebook), [reconciled, isolation, codebook]);
  const onSelect = useCallback(
    (row: { readonly id: string }, isStep: boolean) => {
      select({ kind: 'person', id: row.id }, isStep);
    },
    [select],
  );
  const onNames = useAskAbout();
  useEffect(() => {
    setSteps(isPosts ? [] : shown.map(({ id }) => id));
  }, [setSteps, isPosts, shown]);

  /** A finding has an address of its own, unless it is one among the managers of a post. */
  const ask = (next: IsolationQuery): void => {
    setQuery(next);
    if (opened === null && next.sort !== finding) openTab('isolation', next.sort ?? 'people');
  };
  const openPost = (row: PostRow): void => {
    setQuery({ ...EVERYBODY, organisation: placePosts === null ? null : place });
    openTab('isolation', `post-${isolation.posts.findIndex(({ post }) => post === row.post)}`);
    heading.current?.focus();
  };
  const showPosts = (): void => {
    setQuery(EVERYBODY);
    openTab('isolation', 'posts');
    heading.current?.focus();
  };
  const selected = selection?.kind === 'person' ? selection.id : null;
  const closeRule = (): void => {
    setRuleOpen(false);
  };
  const tickedRows = useMemo(() => (ticked.size === 0 ? NOBODY : rows.filter(({ id }) => ticked.has(id))), [rows, ticked]);

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
        ticked={ticked}
        onTicked={setTicked}
        doubts={doubts}
        onNames={onNames}
        foot={
          tickedRows.length === 0 ? (
            <MarkKey />
          ) : (
            <>
              <b role="status">{formatCount(tickedRows.length)} ticked</b>
              <DownloadTable table={() => tabulateIsolation(tickedRows, reader, reconciled, ids)} />
              <Button
                onPress={() => {
                  printSheets(tickedRows.map(({ id }) => id));
                }}
              >
                Print a page each
              </Button>
              <Button
                onPress={() => {
                  planFor(tickedRows.map(({ id }) => id));
                }}
              >
                Plan for these {formatCount(tickedRows.length)}
              </Button>
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  setTicked(NONE_TICKED);
                }}
              >
                Clear
              </button>
            </>
          )
        }
      />
    ),
    [
      shown,
      most,
      reasonsCurrent,
      selected,
      query,
      onSelect,
      doubts,
      onNames,
      ticked,
      tickedRows,
      reader,
      reconciled,
      ids,
      printSheets,
      planFor,
    ],
  );
  const said = useMemo(() => {
    const whole = writeHeadline(isolation, reconciled, codebook);
    if (opened !== null)
      return sayPostCounts(opened.name, {
        all: counts.all,
        isolated: counts.findings.isolated,
        possibly: counts.findings.possibly,
        cannotSay: counts.findings.cannot_say,
        turned: counts.turned,
      });
    const ofPost = isPosts ? sayPosts(placePosts ?? isolation.posts, codebook) : null;
    return ofPost === null
      ? whole
      : {
          headline: ofPost.headline,
          // The causes stand in the row of the post as well.
          qualification: [`${whole.headline}.`, whole.qualification, ofPost.causes].filter((part) => part !== '').join(' '),
        };
  }, [isolation, reconciled, codebook, isPosts, opened, counts, placePosts]);
  /** Of the whole study, or of the post that is opened: what to do next, without ticking each. */
  const isolated = useMemo(
    () => rows.filter(({ verdict, post }) => verdict.label === 'isolated' && ofPosts?.has(post) !== false).map(({ id }) => id),
    [rows, ofPosts],
  );
  const shownPosts = posts.filter((row) => fitsPostFilter(row, postFilter));

  return (
    <div className="IsolationPage">
      <header className="IsolationPage-head">
        <div>
          {opened !== null && (
            <button type="button" className="IsolationPage-back" onClick={showPosts}>
              <span aria-hidden="true">‹ </span>All posts
            </button>
          )}
          <h1 tabIndex={-1} ref={heading}>
            {said.headline}
          </h1>
        </div>
        <Button
          aria-expanded={ruleOpen}
          onPress={() => {
            setRuleOpen(!ruleOpen);
          }}
        >
          Definition
        </Button>
        {isolated.length > 0 && (
          <Button
            className="button primary"
            onPress={() => {
              planFor(isolated);
            }}
          >
            Plan for {isolated.length === 1 ? 'the one who is isolated' : `the ${formatCount(isolated.length)} isolated`}
          </Button>
        )}
        <DownloadTable table={() => (isPosts ? tabulatePosts(shownPosts) : tabulateIsolation(shown, reader, reconciled, ids))} />
      </header>
      <div className="IsolationPage-qualify">
        <OneLine className="IsolationPage-qualification" text={said.qualification} />
        <Answered analysis={analysis} />
      </div>
      <VersionNote study={study} analysis={analysis} />
      {ruleOpen && (
        <Guard what="The rule" onLeave={closeRule}>
          <RulePanel
            rule={study.isolationRule}
            line={isolation.line}
            people={reconciled.people}
            peers={isolation.examined.peers}
            onClose={closeRule}
          />
        </Guard>
      )}
      <div className={current ? 'IsolationPage-answer' : 'IsolationPage-answer IsolationPage-stale'} aria-busy={!current}>
        <div className="IsolationPage-strip">
          {hasPosts && opened === null && (
            <FilterStrip
              label="View"
              segments={[
                { id: 'posts', label: 'Posts', count: posts.length },
                { id: 'people', label: 'Managers', count: isolation.verdicts.length },
              ]}
              chosen={isPosts ? 'posts' : 'people'}
              onChoose={(next) => {
                openTab('isolation', next);
              }}
            />
          )}
          {isPosts ? (
            <>
              <FilterStrip
                label="Posts shown"
                segments={[
                  { id: 'all', label: 'All posts', count: posts.length },
                  { id: 'isolated', label: 'With isolated managers', count: posts.filter((row) => fitsPostFilter(row, 'isolated')).length },
                  { id: 'marked', label: 'With a cause marked', count: posts.filter((row) => fitsPostFilter(row, 'marked')).length },
                ]}
                chosen={postFilter}
                onChoose={setPostFilter}
              />
              {isolation.organisationPosts.length > 0 && (
                <Choice
                  label="Organisation"
                  everything="All organisations"
                  options={isolation.organisationPosts.map(({ id }) => ({ id, label: id === '' ? 'Not recorded' : id }))}
                  value={placePosts === null ? null : place}
                  onChange={setPlace}
                />
              )}
            </>
          ) : (
            <IsolationFilters
              isolation={isolation}
              codebook={codebook}
              counts={counts}
              query={asked}
              onQuery={ask}
              onClear={() => {
                ask(EVERYBODY);
              }}
              shown={shown.length}
            />
          )}
        </div>
        {isPosts ? <PostGrid rows={shownPosts} onOpen={openPost} /> : list}
      </div>
    </div>
  );
}

/** The post that the page's address names, as a line of the table; `null` = none, or it is there no more. */
function findOpened(tab: string | undefined, posts: readonly PostLine[], rows: readonly PostRow[]): PostRow | null {
  const number = /^post-(\d+)$/.exec(tab ?? '')?.[1];
  const line = number === undefined ? undefined : posts[Number(number)];
  return line === undefined ? null : (rows.find(({ post }) => post === line.post) ?? null);
}

/** Said once of a study that version 1 of the rule judged: what is found otherwise now, and of whom. */
function VersionNote({ study, analysis }: { readonly study: Study; readonly analysis: Analysis }) {
  const { readVersionChanges } = useActions();
  const { versionChanges, reconciled } = analysis;
  if (study.isolationRule.judgedBefore === undefined || versionChanges === undefined) return null;
  return (
    <section className="IsolationPage-version card" aria-label="The definition has changed">
      <p>{sayVersionChanges(versionChanges, reconciled.people)}</p>
      <Button onPress={readVersionChanges}>Do not show again</Button>
    </section>
  );
}

/** How many answered, why nothing can be said of some, and what follows where too few answered. */
function Answered({ analysis: { isolation, reconciled } }: { readonly analysis: Analysis }) {
  const { n, answered, cannotSay } = isolation.all;
  const held = useMemo(() => summariseGates(isolation.gates), [isolation.gates]);
  const why = useMemo(() => selectCannotSay(reconciled, isolation.verdicts), [reconciled, isolation.verdicts]);
  if (n === 0) return null;
  return (
    <DialogTrigger>
      <Button className="button IsolationPage-answered" data-held={held !== ''}>
        {held !== '' && <span aria-hidden="true">⚠ </span>}Response {writePercent(answered / n)}
      </Button>
      <Popover placement="bottom end" className="PostGrid-popover floating">
        <Dialog aria-label="Response">
          <p>
            {formatCount(answered)} of {formatCount(n, 'manager', 'managers')} answered.{' '}
            {held === '' ? 'That is enough for all measures.' : held}
          </p>
          {cannotSay > 0 && (
            <p>
              Of {formatCount(cannotSay)} nothing can be said{why === '' ? '' : `: ${why}`}.
            </p>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
