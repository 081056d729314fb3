import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

import { useActions } from '../KithContext';
import './DropZone.css';

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the window. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const { bringIn } = useActions();
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Leaving one element is entering the next: only a balance of zero is out of the window.
    let depth = 0;
    const onEnter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth -= 1;
      if (depth <= 0) setOver(false);
    };
    const onOver = (event: DragEvent): void => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const onDrop = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) void bringIn(files);
    };
    window.addEventListener('dragenter', onEnter);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onEnter);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [bringIn]);

  return (
    <>
      {children}
      {over && (
        <div className="DropZone-veil">
          <p className="card">Drop your files here. You can check them before anything is added.</p>
        </div>
      )}
    </>
  );
}
