/** Who stands in the example rows of the template: such rows show what is meant, and are nobody's. */
export const EXAMPLE_PEOPLE = [
  { id: 'example-1', name: 'Example One' },
  { id: 'example-2', name: 'Example Two' },
] as const;
