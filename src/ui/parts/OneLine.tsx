import { useLayoutEffect, useRef, useState } from 'react';
import './OneLine.css';

interface OneLineProps {
  readonly text: string;
  readonly className: string;
  /** Of the text, where something is described by it. */
  readonly id?: string;
}

/** A text of which one line is in sight, and the rest a press away where there is more. */
export function OneLine({ text, className, id }: OneLineProps) {
  const box = useRef<HTMLParagraphElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const shown = box.current;
    if (shown === null) return;
    const measure = (): void => {
      if (!isOpen) setCut(shown.scrollHeight > shown.clientHeight + 1);
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(shown);
    return () => {
      watch.disconnect();
    };
  }, [text, isOpen]);
  return (
    <div className={`OneLine ${className}`}>
      <p id={id} ref={box} data-open={isOpen}>
        {text}
      </p>
      {(isCut || isOpen) && (
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {isOpen ? 'Less' : 'More'}
        </button>
      )}
    </div>
  );
}
