import type { Spoke } from '../../views/inspector/selectWheels';

/** The numbers of a wheel in a sentence and as a table, for those who would rather read them. */
export function WheelNumbers({ spokes, words }: { readonly spokes: readonly Spoke[]; readonly words: string }) {
  return (
    <details className="LabelledWheel-numbers">
      <summary>Numbers</summary>
      <p>{words}.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Network type</th>
            <th scope="col">Inside</th>
            <th scope="col">Outside</th>
          </tr>
        </thead>
        <tbody>
          {spokes.map((spoke) => (
            <tr key={spoke.id}>
              <th scope="row" title={spoke.label}>
                <i className="LabelledWheel-swatch" data-family={spoke.family} aria-hidden="true" />
                {spoke.label}
              </th>
              <td>{countWord(spoke.inside)}</td>
              <td>{countWord(spoke.outside)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const countWord = (count: number | null): string => (count === null ? 'not known' : count === 0 ? 'none' : `${count}`);
