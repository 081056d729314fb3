import { ToggleButton } from 'react-aria-components';

import type { Codebook } from '../../codebook/Codebook';
import type { Lens } from '../../domain/Lens';
import type { MapModel } from '../../views/selectMap';
import { useActions } from '../KithContext';
import { useManyOptions } from '../parts/useManyOptions';
import { LegendMark } from './LegendMark';
import type { MapLook } from './makeMapLook';
import { OFF_ROSTER_SHAPE } from './assignShapes';
import './MapLegend.css';

interface Props {
  readonly codebook: Codebook;
  readonly model: MapModel;
  readonly look: MapLook;
  readonly lens: Lens;
  readonly hiddenGroups: ReadonlySet<string>;
  readonly onHiddenGroups: (hidden: ReadonlySet<string>) => void;
  readonly hiddenOrganisations: ReadonlySet<string>;
  readonly onHiddenOrganisations: (hidden: ReadonlySet<string>) => void;
  readonly onlyFlagged: boolean;
  readonly onOnlyFlagged: (only: boolean) => void;
}

/** More keys than this are a list to choose from, and leave room for the map. */
const MOST_KEYS = 24;
const EVERY = 'every';

function toggled(set: ReadonlySet<string>, value: string): ReadonlySet<string> {
  return set.has(value) ? new Set([...set].filter((other) => other !== value)) : new Set([...set, value]);
}

/** What shapes, colours and lines mean; every key switches what it stands for off and on. */
export function MapLegend(props: Props) {
  const { codebook, model, look, lens } = props;
  const { setMapLens } = useActions();
  const offered = codebook.networkTypes.filter((type) => type.hidden !== true);
  const typesOf = (family: string): readonly string[] => offered.filter((type) => type.family === family).map((type) => type.id);
  const everyType = offered.map((type) => type.id);
  const familyShown = (family: string): boolean => lens.types === null || typesOf(family).some((type) => lens.types?.includes(type));
  const switchFamily = (family: string): void => {
    const shown = new Set(lens.types ?? everyType);
    const isShown = familyShown(family);
    for (const type of typesOf(family)) {
      if (isShown) shown.delete(type);
      else shown.add(type);
    }
    setMapLens({ types: shown.size === everyType.length ? null : everyType.filter((type) => shown.has(type)) });
  };
  // A family that is switched off has no lines any more, and must still be there to be switched on.
  const families = codebook.families.filter((family) => model.families.includes(family.id) || !familyShown(family.id));
  const groupLabel = (id: string): string =>
    id === '' ? 'group not recorded' : (codebook.groups.find((group) => group.id === id)?.label ?? id);
  const { all, listen } = useManyOptions(model.organisations.length);
  const only =
    props.hiddenOrganisations.size === 0
      ? EVERY
      : String(model.organisations.findIndex((organisation) => !props.hiddenOrganisations.has(organisation)));
  const byOrganisation = look.colourBy === 'organisation';

  return (
    <div className="map-legend" role="group" aria-label="Legend: each key shows or hides what it stands for">
      <div className="map-legend-row">
        {families.map((family) => (
          <ToggleButton
            key={family.id}
            className="map-key shows"
            isSelected={familyShown(family.id)}
            onChange={() => {
              switchFamily(family.id);
            }}
          >
            <LegendMark kind="line" colour={`var(--family-${family.id}, var(--map-several))`} /> {family.label}
          </ToggleButton>
        ))}
        <span className="map-note">
          <LegendMark kind="line" colour="var(--map-several)" /> more than one kind (thicker = more)
        </span>
        <span className="map-note">
          <LegendMark kind="dotted" colour="var(--soft)" /> other person did not answer
        </span>
        <span className="map-note">
          <LegendMark kind="dashed" colour="var(--soft)" /> not in use now
        </span>
      </div>
      <div className="map-legend-row">
        {model.groups.map((group) => (
          <ToggleButton
            key={group}
            className="map-key shows"
            isSelected={!props.hiddenGroups.has(group)}
            onChange={() => {
              props.onHiddenGroups(toggled(props.hiddenGroups, group));
            }}
          >
            <LegendMark
              kind="shape"
              shape={look.shapes.get(group) ?? 'diamond'}
              colour={byOrganisation ? 'var(--soft)' : `var(${look.fills.get(group) ?? '--soft'})`}
            />{' '}
            {groupLabel(group)}
          </ToggleButton>
        ))}
        {model.organisations.length <= MOST_KEYS &&
          model.organisations.map((organisation) => (
            <ToggleButton
              key={organisation}
              className="map-key shows"
              isSelected={!props.hiddenOrganisations.has(organisation)}
              onChange={() => {
                props.onHiddenOrganisations(toggled(props.hiddenOrganisations, organisation));
              }}
            >
              {byOrganisation && <LegendMark kind="swatch" colour={`var(${look.fills.get(organisation) ?? '--soft'})`} />}{' '}
              {organisation === '' ? 'organisation not recorded' : organisation}
            </ToggleButton>
          ))}
        {model.organisations.length > MOST_KEYS && (
          <select
            className="map-organisation"
            aria-label="Organisation shown"
            value={only}
            {...listen}
            onChange={({ target: { value } }) => {
              props.onHiddenOrganisations(
                value === EVERY ? new Set() : new Set(model.organisations.filter((_, index) => String(index) !== value)),
              );
            }}
          >
            <option value={EVERY}>All {model.organisations.length} organisations</option>
            {model.organisations.map((organisation, index) =>
              all || String(index) === only ? (
                <option key={organisation} value={index}>
                  {organisation === '' ? 'organisation not recorded' : organisation}
                </option>
              ) : null,
            )}
          </select>
        )}
        {byOrganisation && model.organisations.length > MOST_KEYS && (
          <span className="map-note">colours repeat: there are more organisations than colours</span>
        )}
        {model.nodes.some((node) => !node.onRoster) && (
          <span className="map-note">
            <LegendMark kind="shape" shape={OFF_ROSTER_SHAPE} colour="var(--map-off-roster)" /> not on the staff list
          </span>
        )}
        <span className="map-note">
          <LegendMark kind="hollow" colour="var(--soft)" /> did not answer
        </span>
        <ToggleButton className="map-key narrows" isSelected={props.onlyFlagged} onChange={props.onOnlyFlagged}>
          <LegendMark kind="ring" colour="var(--accent)" /> show only isolated
        </ToggleButton>
      </div>
    </div>
  );
}
