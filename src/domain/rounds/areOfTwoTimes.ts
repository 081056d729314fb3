/** What a file is called after that is of a month, a year or a round. */
const TIME =
  /\d{4}[-_. ]?\d{2}(?!\d)|(?:19|20)\d{2}(?!\d)|(?<![a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|baseline|before|after|pre|post|follow[-_ ]?up)(?![a-z])|(?<![a-z])(?:wave|round|month|time|quarter|year|t|q)[-_ ]?\d+(?!\d)/gi;

/** Of the names of two files: “Advice June.csv” and “Mentors July.csv” are of two times. */
export function areOfTwoTimes(one: string, other: string): boolean {
  const timeOf = (name: string): string => (name.toLowerCase().match(TIME) ?? []).join(' ');
  return timeOf(one) !== '' && timeOf(other) !== '' && timeOf(one) !== timeOf(other);
}
