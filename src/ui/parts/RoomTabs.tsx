import type { ReactNode } from 'react';
import { TabList } from 'react-aria-components';

import './RoomTabs.css';

/** The tabs of a room, as `Tab` elements. */
export function RoomTabs({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <TabList className="RoomTabs" aria-label={label}>
      {children}
    </TabList>
  );
}
