import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import type { MapModel } from '../../views/map/MapModel';
import type { Reported } from '../../views/map/selectReported';
import { selectGroupLabel } from '../../views/selectGroupLabel';
import { useActions } from '../KithContext';
import { useManyOptions } from '../parts/useManyOptions';
import { MapChoice } from './MapChoice';
import { MapMenu } from './MapMenu';
import { useMapLens } from './useMapLens';

interface Props {
  readonly codebook: Codebook;
  readonly model: MapModel;
  readonly reported: Reported;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly onHiddenGroups: (hidden: ReadonlySet<string>) => void;
  readonly hiddenOrganisations: ReadonlySet<string>;
  readonly onHiddenOrganisations: (hidden: ReadonlySet<string>) => void;
}

const POSITIONS = [
  { id: 'any', label: 'Inside and outside' },
  { id: 'internal', label: 'Inside the organisation' },
  { id: 'external', label: 'Outside the organisation' },
] as const;
const RULES = [
  { id: 'either', label: 'By one or both' },
  { id: 'confirmed', label: 'By both' },
] as const;
const ACTIVITIES = [
  { id: 'any', label: 'In use or not in use now' },
  { id: 'active', label: 'Only in use' },
] as const;
const EVERY = 'every';

/** The one that is shown, by its place among all; all of them. */
function onlyOf(all: readonly string[], hidden: ReadonlySet<string>): string {
  return hidden.size === 0 ? EVERY : String(all.findIndex((one) => !hidden.has(one)));
}

/** Which links are looked at: by kind, by purpose, and, behind one more button, by all else that tells links and people apart. */
export function MapLenses(props: Props) {
  const { codebook, model, reported } = props;
  const lens = useMapLens();
  const { setMapLens } = useActions();
  const types = codebook.networkTypes.filter((type) => type.hidden !== true);
  const typesOf = (family: string): readonly string[] => types.filter((type) => type.family === family).map(({ id }) => id);
  const families = codebook.families.filter(({ id }) => typesOf(id).length > 1);
  const motives = codebook.motives.filter(({ id, hidden }) => hidden !== true && reported.motives.has(id));
  const isAsked = (dimension: string): boolean => codebook.dimensions.some(({ id, hidden }) => id === dimension && hidden !== true);
  const poles = codebook.dimensions
    .filter(({ id }) => isAsked(id))
    .flatMap((dimension) => dimension.poles.map(({ id, label }) => ({ id, label: `${dimension.label}: ${label.toLowerCase()}` })))
    .filter(({ id }) => reported.poles.has(id));
  const orNull = (chosen: readonly string[]): readonly string[] | null => (chosen.length === 0 ? null : chosen);
  const chosenTypes = new Set(lens.types);
  const wholeFamilies = families.filter(({ id }) => typesOf(id).every((type) => chosenTypes.has(type))).map(({ id }) => id);
  const setTypes = (chosen: ReadonlySet<string>): void => {
    const inOrder = types.map(({ id }) => id).filter((id) => chosen.has(id));
    setMapLens({ types: inOrder.length === types.length ? null : orNull(inOrder) });
  };
  const { all, listen } = useManyOptions(model.organisations.length);
  const organisation = onlyOf(model.organisations, props.hiddenOrganisations);
  const group = onlyOf(model.groups, props.hiddenGroups);

  return (
    <>
      <MapMenu
        label="Kinds"
        words={sayChosen(
          types.filter(({ id }) => chosenTypes.has(id)).map(({ label }) => label),
          'All kinds',
          'kinds',
        )}
        sections={[
          ...(families.length === 0
            ? []
            : [
                {
                  title: 'Families',
                  items: families,
                  chosen: new Set(wholeFamilies),
                  onChoose: (chosen: readonly string[]) => {
                    const next = new Set(chosenTypes);
                    for (const { id } of families) {
                      const isNow = chosen.includes(id);
                      if (isNow === wholeFamilies.includes(id)) continue;
                      for (const type of typesOf(id)) {
                        if (isNow) next.add(type);
                        else next.delete(type);
                      }
                    }
                    setTypes(next);
                  },
                },
              ]),
          {
            title: 'Kinds',
            items: types,
            chosen: chosenTypes,
            onChoose: (chosen: readonly string[]) => {
              setTypes(new Set(chosen));
            },
          },
        ]}
      />
      {motives.length > 0 && (
        <MapMenu
          label="Purposes"
          words={sayChosen(
            motives.filter(({ id }) => lens.motives?.includes(id)).map(({ label }) => label),
            'All purposes',
            'purposes',
          )}
          sections={[
            {
              title: 'Purposes',
              items: motives,
              chosen: new Set(lens.motives),
              onChoose: (chosen) => {
                setMapLens({ motives: orNull(chosen) });
              },
            },
          ]}
        />
      )}
      <DialogTrigger>
        <Button className="map-button">More ▾</Button>
        <Popover className="map-popover map-more">
          <Dialog className="map-more-dialog" aria-label="More filters of the map">
            <Labelled label="Named">
              <MapChoice
                label="Naming"
                choices={RULES}
                chosen={lens.rule}
                onChoose={(rule) => {
                  setMapLens({ rule });
                }}
              />
            </Labelled>
            <Labelled label="In use">
              <MapChoice
                label="In use"
                choices={ACTIVITIES}
                chosen={lens.activity}
                onChoose={(activity) => {
                  setMapLens({ activity });
                }}
              />
            </Labelled>
            {reported.position && isAsked('position') && (
              <Labelled label="Leading">
                <MapChoice
                  label="Inside or outside"
                  choices={POSITIONS}
                  chosen={lens.position}
                  onChoose={(position) => {
                    setMapLens({ position });
                  }}
                />
              </Labelled>
            )}
            {poles.length > 0 && (
              <Labelled label="Form">
                <MapMenu
                  label="Dimensions"
                  words={sayChosen(
                    poles.filter(({ id }) => lens.poles?.includes(id)).map(({ label }) => label),
                    'Any form',
                    'forms',
                  )}
                  sections={[
                    {
                      title: 'Form',
                      items: poles,
                      chosen: new Set(lens.poles),
                      onChoose: (chosen) => {
                        setMapLens({ poles: orNull(chosen) });
                      },
                    },
                  ]}
                />
              </Labelled>
            )}
            {model.groups.length > 1 && (
              <Labelled label="Group">
                <MapChoice
                  label="Group shown"
                  choices={[
                    { id: EVERY, label: 'All groups' },
                    ...model.groups.map((id, at) => ({ id: String(at), label: selectGroupLabel(codebook, id) })),
                  ]}
                  chosen={group}
                  onChoose={(chosen) => {
                    props.onHiddenGroups(chosen === EVERY ? new Set() : new Set(model.groups.filter((_, at) => String(at) !== chosen)));
                  }}
                />
              </Labelled>
            )}
            {model.organisations.length > 1 && (
              <Labelled label="Organisation">
                <select
                  aria-label="Organisation shown"
                  value={organisation}
                  {...listen}
                  onChange={({ target: { value } }) => {
                    props.onHiddenOrganisations(
                      value === EVERY ? new Set() : new Set(model.organisations.filter((_, at) => String(at) !== value)),
                    );
                  }}
                >
                  <option value={EVERY}>All {model.organisations.length} organisations</option>
                  {model.organisations.map((one, at) =>
                    all || String(at) === organisation ? (
                      <option key={one} value={at}>
                        {one === '' ? 'Organisation not recorded' : one}
                      </option>
                    ) : null,
                  )}
                </select>
              </Labelled>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </>
  );
}

function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="map-more-row">
      <span>{label}</span>
      {children}
    </div>
  );
}

function sayChosen(chosen: readonly string[], everything: string, several: string): string {
  if (chosen.length === 0) return everything;
  return chosen.length === 1 ? (chosen[0] ?? '') : `${chosen.length} ${several}`;
}
