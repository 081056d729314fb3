import { useMemo, useState } from 'react';

import type { ComparisonPlan, OutcomeComparison } from '../../domain/Comparison';
import type { FiguresTable } from '../../state/selectTestFigures';
import { selectTestFigures, writeOutcomeText } from '../../state/selectTestFigures';

/** The exact figures, the sentences of the other tests, the method and the seed; all of it can be copied. */
export function OutcomeFigures({ outcome, plan }: { readonly outcome: OutcomeComparison; readonly plan: ComparisonPlan }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="OutcomeFigures"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>Figures and method</summary>
      {open && <Figures outcome={outcome} plan={plan} />}
    </details>
  );
}

function Figures({ outcome, plan }: { readonly outcome: OutcomeComparison; readonly plan: ComparisonPlan }) {
  const { groups, tests } = useMemo(() => selectTestFigures(outcome), [outcome]);
  const text = useMemo(() => writeOutcomeText(outcome, plan), [outcome, plan]);
  return (
    <>
      <Figure caption={`${outcome.about.name} by ${plan.by}`} table={groups} />
      {outcome.tests.length > 0 && <Figure caption="Tests" table={tests} />}
      {outcome.tests.slice(1).map((test) => (
        <p key={test.of[0]}>{test.sentence}</p>
      ))}
      {outcome.tests[0] !== undefined && <p className="soft">{outcome.tests[0].method}</p>}
      <CopyButton text={text} />
    </>
  );
}

function Figure({ caption, table }: { readonly caption: string; readonly table: FiguresTable }) {
  return (
    <div className="OutcomeFigures-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([label, ...cells]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={table.head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the page is no secure context there is no clipboard to write to: then the text is shown, chosen, to be copied by hand. */
function CopyButton({ text }: { readonly text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'by-hand'>('idle');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  }
  return (
    <div className="OutcomeFigures-copy">
      <button type="button" className="button" onClick={() => void copy()}>
        Copy figures and method
      </button>
      <span role="status">{state === 'copied' ? 'Copied.' : state === 'by-hand' ? 'Copy what is chosen here:' : ''}</span>
      {state === 'by-hand' && (
        <textarea
          readOnly
          aria-label="Figures and method"
          value={text}
          rows={6}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </div>
  );
}
