import { useState } from 'react';
import { Button } from 'react-aria-components';

import { useActions } from '../KithContext';

/** The way in for those who have no file: an empty study, to be filled by hand or from the clipboard. */
export function MakeStudy() {
  const { makeStudy } = useActions();
  const [title, setTitle] = useState('');
  return (
    <form
      className="SampleCard card"
      onSubmit={(event) => {
        event.preventDefault();
        void makeStudy(title);
      }}
    >
      <h3>By hand</h3>
      <p>An empty study: type in managers and the contacts they report, or paste them from Excel. The words are the book’s, and can be changed.</p>
      <input type="text" aria-label="Name of the new study" placeholder="Name of the study" value={title} onChange={(event) => { setTitle(event.target.value); }} />
      <Button type="submit" className="button">
        Make a new study
      </Button>
    </form>
  );
}
