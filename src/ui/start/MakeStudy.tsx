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
      <h3>Create an empty study</h3>
      <p>Type in managers and the contacts they report, or paste them from Excel. You can change the categories later.</p>
      <input
        type="text"
        aria-label="Name of the new study"
        placeholder="Name of the study"
        value={title}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <Button type="submit" className="button">
        Create study
      </Button>
    </form>
  );
}
