import { Button } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import type { Reported } from '../../views/selectReported';
import { useActions } from '../KithContext';
import { MapChoice } from './MapChoice';
import { MapMenu } from './MapMenu';
import { useMapLens } from './useMapLens';

const POSITIONS = [
  { id: 'any', label: 'Inside and outside' },
  { id: 'internal', label: 'Inside the organisation' },
  { id: 'external', label: 'Outside the organisation' },
] as const;

function wordsOf(chosen: readonly string[] | null, everything: string, several: string): string {
  if (chosen === null) return everything;
  return chosen.length === 1 ? (chosen[0] ?? '') : `${chosen.length} ${several}`;
}

/** Which kinds of ties are looked at: by type, by what they are for, by where they lead, and by their form where it was told. */
export function MapLenses({ codebook, reported }: { readonly codebook: Codebook; readonly reported: Reported }) {
  const lens = useMapLens();
  const { setMapLens } = useActions();
  const types = codebook.networkTypes.filter((type) => type.hidden !== true);
  const motives = codebook.motives.filter(({ id, hidden }) => hidden !== true && reported.motives.has(id));
  const isShown = (dimension: string): boolean => codebook.dimensions.some(({ id, hidden }) => id === dimension && hidden !== true);
  const poles = codebook.dimensions
    .filter(({ id }) => isShown(id))
    .flatMap((dimension) => dimension.poles.map(({ id, label }) => ({ id, label: `${dimension.label}: ${label.toLowerCase()}` })))
    .filter(({ id }) => reported.poles.has(id));
  const orNull = (chosen: readonly string[]): readonly string[] | null => (chosen.length === 0 ? null : chosen);

  return (
    <>
      <MapMenu
        label="Network types"
        words={wordsOf(lens.types, 'All types', 'types')}
        items={types}
        chosen={new Set(lens.types ?? types.map(({ id }) => id))}
        onChoose={(chosen) => {
          setMapLens({ types: chosen.length === types.length ? null : chosen });
        }}
      />
      {lens.types !== null && (
        <Button
          className="map-button"
          onPress={() => {
            setMapLens({ types: null });
          }}
        >
          Show all types
        </Button>
      )}
      {motives.length > 0 && (
        <MapMenu
          label="Motives"
          words={wordsOf(lens.motives, 'Purpose: all', 'motives')}
          items={motives}
          chosen={new Set(lens.motives)}
          onChoose={(chosen) => {
            setMapLens({ motives: orNull(chosen) });
          }}
        />
      )}
      {reported.position && isShown('position') && (
        <MapChoice
          label="Inside or outside"
          choices={POSITIONS}
          chosen={lens.position}
          onChoose={(position) => {
            setMapLens({ position });
          }}
        />
      )}
      {poles.length > 0 && (
        <MapMenu
          label="Dimensions"
          words={wordsOf(lens.poles, 'Any form', 'dimensions')}
          items={poles}
          chosen={new Set(lens.poles)}
          onChoose={(chosen) => {
            setMapLens({ poles: orNull(chosen) });
          }}
        />
      )}
    </>
  );
}
