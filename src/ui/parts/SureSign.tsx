import type { Confidence } from '../../domain/results/Verdict';
import { CONFIDENCES } from '../../domain/results/Verdict';
import './SureSign.css';

/** How sure, as three bars: three are full for clear, one for unclear. The word stands beside it. */
export function SureSign({ confidence }: { readonly confidence: Confidence }) {
  const full = CONFIDENCES.length - CONFIDENCES.indexOf(confidence);
  return (
    <span className="SureSign" aria-hidden="true">
      {CONFIDENCES.map((step, at) => (
        <i key={step} data-full={at < full} />
      ))}
    </span>
  );
}
