import { lazy, Suspense, useEffect, useRef } from 'react';

import type { Room } from '../../state/Session';
import { Inspector } from '../inspector/Inspector';
import { IsolationRoom } from '../isolation/IsolationRoom';
import { useActions, useDerived, useSession } from '../KithContext';
import { Guard } from '../parts/Guard';
import { PeopleRoom } from '../people/PeopleRoom';
import { EmptyRoom } from './EmptyRoom';
import { Header } from './Header';
import { Rail } from './Rail';
import { WorkBar } from './WorkBar';
import './Workspace.css';

/** Cytoscape is most of what there is to load; who does not look at the map need not wait for it. */
const MapRoom = lazy(async () => ({ default: (await import('../map/MapRoom')).MapRoom }));
const CompareRoom = lazy(async () => ({ default: (await import('../compare/CompareRoom')).CompareRoom }));
const StudyRoom = lazy(async () => ({ default: (await import('../study/StudyRoom')).StudyRoom }));

/** The rooms of the open study: header, rail, the room, and the inspector of whatever is selected. */
export function Workspace({ room }: { readonly room: Exclude<Room, 'start'> }) {
  const selected = useSession((session) => session.selection !== null);
  const { select } = useActions();
  const main = useRef<HTMLElement>(null);

  useEffect(() => {
    main.current?.querySelector('h1')?.focus();
  }, [room]);

  return (
    <div
      className="Workspace"
      data-inspector={selected}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selected && !event.defaultPrevented) select(null);
      }}
    >
      <a className="Workspace-skip" href="#room" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>
        Skip to the room
      </a>
      <Header />
      <Rail room={room} />
      <main className="Workspace-room" id="room" ref={main} tabIndex={-1}>
        <WorkBar />
        {/* One for each page: what breaks one leaves the others, and another page is another try. */}
        <Guard key={room} what="This page">
          <Suspense fallback={<Waiting />}>
            <RoomOf room={room} />
          </Suspense>
        </Guard>
      </main>
      <Inspector />
    </div>
  );
}

function RoomOf({ room }: { readonly room: Exclude<Room, 'start'> }) {
  const ready = useDerived((derived) => derived.analysis !== null);
  const isEmpty = useDerived((derived) => derived.analysis?.reconciled.managers === 0);
  if (!ready) return <Waiting />;
  if (isEmpty && (room === 'map' || room === 'isolation' || room === 'compare')) return <EmptyRoom room={room} />;
  switch (room) {
    case 'study':
      return <StudyRoom />;
    case 'people':
      return <PeopleRoom />;
    case 'map':
      return <MapRoom />;
    case 'isolation':
      return <IsolationRoom />;
    case 'compare':
      return <CompareRoom />;
  }
}

function Waiting() {
  const trouble = useDerived((derived) => derived.trouble);
  return <p className="Workspace-waiting">{trouble === null ? 'One moment…' : ''}</p>;
}
