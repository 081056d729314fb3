import '@fontsource-variable/inter/wght.css';

import { proxy } from 'comlink';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { addressBar } from './doors/addressBar';
import { loadServing } from './doors/loadServing';
import { openWorker } from './doors/openWorker';
import { sampleShelf } from './doors/sampleShelf';
import { createKith } from './state/createKith';
import { openStudyStore } from './storage/openStudyStore';
import { App } from './ui/App';
import { KithContext } from './ui/KithContext';

const { worker, hasThread } = openWorker();
const kith = createKith({
  worker,
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
  loadServing: async () => ({ ...(await loadServing()), hasThread: await hasThread }),
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
