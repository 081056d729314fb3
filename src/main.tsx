import '@fontsource-variable/inter/wght.css';

import { proxy } from 'comlink';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { addressBar } from './doors/addressBar';
import { openWorker } from './doors/openWorker';
import { sampleShelf } from './doors/sampleShelf';
import { createKith } from './state/createKith';
import { openStudyStore } from './storage/openStudyStore';
import { App } from './ui/App';
import { KithContext } from './ui/KithContext';

const kith = createKith({
  worker: openWorker(),
  store: openStudyStore(),
  samples: sampleShelf.entries,
  openSample: sampleShelf.open,
  lend: (callback) => proxy(callback),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  later(delayMs, act) {
    const timer = setTimeout(act, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
  readPlace: addressBar.read,
  writePlace: addressBar.write,
});

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place to draw in.');
createRoot(root).render(
  <StrictMode>
    <KithContext value={kith}>
      <App />
    </KithContext>
  </StrictMode>,
);
