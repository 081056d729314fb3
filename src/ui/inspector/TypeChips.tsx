import type { Codebook } from '../../codebook/Codebook';
import './TypeChips.css';

/** Network types, each with the colour of its family and its name. */
export function TypeChips({ types, codebook }: { readonly types: readonly string[]; readonly codebook: Codebook }) {
  if (types.length === 0) return null;
  return (
    <span className="TypeChips">
      {types.map((id) => {
        const type = codebook.networkTypes.find((entry) => entry.id === id);
        return (
          <span
            key={id}
            className="TypeChips-chip"
            data-family={familyOf(codebook, type?.family)}
            title={type?.definition === '' ? undefined : type?.definition}
          >
            <bdi>{type?.label ?? id}</bdi>
          </span>
        );
      })}
    </span>
  );
}

const familyOf = (codebook: Codebook, family: string | undefined): string =>
  codebook.families.some(({ id }) => id === family) ? (family ?? 'other') : 'other';
