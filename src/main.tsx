import '@fontsource-variable/inter/wght.css';

import { proxy } from 'comlink';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { addressBar } from './doors/addressBar';
import { browserStorage } from './doors/browserStorage';
import { folders } from './doors/folders';
import { leaveField } from './doors/leaveField';
import { namesShown } from './doors/namesShown';
import { newId } from './doors/newId';
import { onInput } from './doors/onInput';
import { onLeave } from './doors/onLeave';
import { onlyEmptyHtml } from './doors/onlyEmptyHtml';
import { openKeptStore } from './doors/openKeptStore';
import { openOtherTabs } from './doors/openOtherTabs';
import { loadAgain } from './doors/loadAgain';
import { loadServing } from './doors/loadServing';
import { openWorker } from './doors/openWorker';
import { removeTraces } from './doors/removeTraces';
import { saveDownload } from './doors/saveDownload';
import { sampleShelf } from './doors/sampleShelf';
import { theme } from './doors/theme';
import { createKith } from './state/createKith';
import { App } from './ui/App';
import { KithContext } from './ui/KithContext';

onlyEmptyHtml();
const { worker, hasThread } = openWorker(true);
const kith = createKith({
  worker,
  store: openKeptStore(openWorker(false).worker),
  samples: sampleShelf.entries,
  openSample: sampleShelf.open,
  lend: (callback) => proxy(callback),
  now: () => Date.now(),
  newId,
  later(delayMs, act) {
    const timer = setTimeout(act, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
  onLeave,
  onInput,
  leaveField,
  folders,
  otherTabs: openOtherTabs(),
  browserStorage: browserStorage,
  removeTraces,
  loadAgain,
  saveDownload,
  readPlace: addressBar.read,
  writePlace: addressBar.write,
  onPlace: addressBar.onMove,
  readTheme: theme.read,
  writeTheme: theme.write,
  readNames: namesShown.read,
  writeNames: namesShown.write,
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
