import { lazy, Suspense, useEffect, useRef } from 'react';

import type { StudyPageId } from '../../views/pages';
import { PAGES } from '../../views/pages';
import { IsolationPage } from '../isolation/IsolationPage';
import { useActions, useDerived, useSession } from '../KithContext';
import { Guard } from '../parts/Guard';
import { EmptyPage } from './EmptyPage';
import { Header } from './Header';
import { PaperHead } from './PaperHead';
import { Rail } from './Rail';
import { WorkBar } from './WorkBar';
import './Workspace.css';

/** Cytoscape is most of what there is to load: nothing waits for it, and it is there when somebody comes to the map. */
const loadMap = () => import('../map/MapPage');
/** Nobody is selected when a study opens: what shows a person comes right after the page. */
const loadInspector = () => import('../inspector/Inspector');
const MAP_LATER_MS = 3000;
const MapPage = lazy(async () => ({ default: (await loadMap()).MapPage }));
const Inspector = lazy(async () => ({ default: (await loadInspector()).Inspector }));
const PrintedSheets = lazy(async () => ({ default: (await import('./PrintedSheets')).PrintedSheets }));
const PeoplePage = lazy(async () => ({ default: (await import('../people/PeoplePage')).PeoplePage }));
const ComparePage = lazy(async () => ({ default: (await import('../compare/ComparePage')).ComparePage }));
const PlanPage = lazy(async () => ({ default: (await import('../plan/PlanPage')).PlanPage }));
const StudyPage = lazy(async () => ({ default: (await import('../study/StudyPage')).StudyPage }));

/** The pages of the open study: header, rail, the page, and the inspector of whatever is selected. */
export function Workspace({ page }: { readonly page: StudyPageId }) {
  const selected = useSession((session) => session.selection !== null);
  const { select } = useActions();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    loadInspector().catch(() => undefined);
    const timer = setTimeout(() => {
      // Where the server has gone, opening the map says so.
      loadMap().catch(() => undefined);
    }, MAP_LATER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  useEffect(() => {
    main.current?.querySelector('h1')?.focus();
  }, [page]);

  return (
    <>
      <div
        className="Workspace"
        data-inspector={selected}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && selected && !event.defaultPrevented) select(null);
        }}
      >
        <a
          className="Workspace-skip"
          href="#page"
          onClick={(event) => {
            event.preventDefault();
            main.current?.focus();
          }}
        >
          Skip to the page
        </a>
        <Header />
        <Rail page={page} />
        <main className="Workspace-page" id="page" ref={main} tabIndex={-1}>
          <PaperHead />
          <WorkBar />
          {/* One for each page: what breaks one leaves the others, and another page is another try. */}
          <Guard key={page} what="This page">
            <Suspense fallback={<Waiting />}>
              <PageOf page={page} />
            </Suspense>
          </Guard>
        </main>
        <Suspense fallback={null}>
          <Inspector />
        </Suspense>
      </div>
      <Suspense fallback={null}>
        <PrintedSheets />
      </Suspense>
    </>
  );
}

function PageOf({ page }: { readonly page: StudyPageId }) {
  const ready = useDerived((derived) => derived.analysis !== null);
  const isEmpty = useDerived((derived) => derived.analysis?.reconciled.managers === 0);
  if (!ready) return <Waiting />;
  const willShow = PAGES.find(({ id }) => id === page)?.willShow ?? null;
  if (isEmpty && willShow !== null) return <EmptyPage willShow={willShow} />;
  switch (page) {
    case 'study':
      return <StudyPage />;
    case 'people':
      return <PeoplePage />;
    case 'map':
      return <MapPage />;
    case 'isolation':
      return <IsolationPage />;
    case 'compare':
      return <ComparePage />;
    case 'plan':
      return <PlanPage />;
  }
}

function Waiting() {
  const trouble = useDerived((derived) => derived.trouble);
  return <p className="Workspace-waiting">{trouble === null ? 'One moment…' : ''}</p>;
}
