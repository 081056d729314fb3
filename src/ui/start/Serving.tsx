import { servingWords } from '../../words/servingWords';
import { useSession } from '../KithContext';
import './Serving.css';

/** At the foot of the start page: what Kith cannot do as it is served, and what the person who runs the server can change. */
export function Serving() {
  const serving = useSession((session) => session.serving);
  const words = serving === null ? null : servingWords(serving);
  if (words === null) return null;
  return (
    <details className="Serving soft">
      <summary>{words.summary}</summary>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {words.headers !== '' && (
        <>
          <p>
            The person who runs the server can use the settings in the folder of Kith: <code>.htaccess</code> for Apache,{' '}
            <code>web.config</code> for IIS, <code>_headers</code> for Netlify, and those for nginx and Caddy in{' '}
            <code>for-your-server</code>. These headers are missing:
          </p>
          <pre tabIndex={0} aria-label="Headers that are missing">
            {words.headers}
          </pre>
        </>
      )}
    </details>
  );
}
