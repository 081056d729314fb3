import type { Codebook } from '../../codebook/Codebook';
import { useActions } from '../KithContext';
import { CommitField } from '../parts/CommitField';
import { RemoveEntry } from './RemoveEntry';

/** Families of network types: ours, for reading. A family is a name, a colour and the types that are of it. */
export function FamilyTable({ codebook }: { readonly codebook: Codebook }) {
  const { editEntry } = useActions();
  return (
    <table className="Codebook-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Colour</span>
          </th>
          <th scope="col">Label</th>
          <th scope="col">Network types</th>
          <th scope="col">
            <span className="visually-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {codebook.families.map((family) => (
          <tr key={family.id}>
            <td>
              <i className="Codebook-swatch" data-family={family.id} aria-hidden="true" />
            </td>
            <td>
              <CommitField
                label={`Label of ${family.id}`}
                value={family.label}
                onCommit={(label) => {
                  if (label === '') return 'Give it a name.';
                  editEntry('families', { ...family, label });
                  return null;
                }}
              />
            </td>
            <td className="Codebook-types soft">
              {codebook.networkTypes
                .filter((type) => type.family === family.id)
                .map(({ label }) => label)
                .join(', ')}
            </td>
            <td>
              <RemoveEntry table="families" id={family.id} label={family.label} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
