import { useState } from 'react';
import { Button } from 'react-aria-components';

import { formatCount } from '../../domain/formatCount';
import type { LegendKey } from './listLegend';
import { LegendMark } from './LegendMark';
import './MapLegend.css';

export interface MapSwitch {
  readonly words: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
  readonly count?: number;
}

interface Props {
  readonly keys: readonly LegendKey[];
  readonly switches: readonly MapSwitch[];
  /** `null` = there is no picture to take. */
  readonly onDownload: ((format: 'png' | 'svg') => void) | null;
}

/** What the signs mean; what can be shown or hidden; and the picture as a file. */
export function MapLegend({ keys, switches, onDownload }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="map-legend">
      {/* Where there is little room the picture has it, and the signs are a press away. */}
      <Button
        className="map-button map-legend-open"
        aria-expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        Key
      </Button>
      <section className="map-legend-keys" aria-label="What you see" data-open={isOpen}>
        <h2 className="map-legend-title">What you see</h2>
        <ul className="map-legend-list">
          {keys.map((key) => (
            <li key={`${key.kind} ${key.words}`} className="map-note">
              <LegendMark {...key} /> {key.words}
            </li>
          ))}
        </ul>
      </section>
      <section className="map-legend-switches" aria-label="Show or hide">
        <h2 className="map-legend-title">Show or hide</h2>
        <div className="map-legend-list">
          {switches.map(({ words, isOn, onChange, count }) => (
            <label key={words} className="map-switch">
              <input
                type="checkbox"
                role="switch"
                className="visually-hidden"
                checked={isOn}
                onChange={({ target: { checked } }) => {
                  onChange(checked);
                }}
              />
              <span className="map-switch-track" aria-hidden="true" />
              {words}
              {count === undefined ? '' : `, ${formatCount(count)}`}
            </label>
          ))}
        </div>
      </section>
      {onDownload !== null && (
        <div className="map-downloads" role="group" aria-label="Download the map">
          <Button
            className="map-button"
            aria-label="Download the map as PNG"
            onPress={() => {
              onDownload('png');
            }}
          >
            PNG
          </Button>
          <Button
            className="map-button"
            aria-label="Download the map as SVG"
            onPress={() => {
              onDownload('svg');
            }}
          >
            SVG
          </Button>
        </div>
      )}
    </div>
  );
}
