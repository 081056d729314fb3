/** What measures are about, in the order in which they can be chosen; each measure of persons stands in one. */
export const MEASURE_GROUPS: readonly { readonly label: string; readonly ids: readonly string[] }[] = [
  {
    label: 'Contacts',
    ids: [
      'inDegree',
      'outDegree',
      'degree',
      'inDegreeRate',
      'strengthIn',
      'strengthOut',
      'activeContacts',
      'activeGroups',
      'externalTies',
      'multiplexity',
      'multiplexShare',
    ],
  },
  { label: 'Reach', ids: ['harmonic', 'harmonicNormalised', 'harmonicIn', 'harmonicOut', 'closenessWF', 'reach2', 'componentSize'] },
  { label: 'Prominence', ids: ['eigenvector', 'pageRank', 'coreNumber'] },
  {
    label: 'Between others',
    ids: [
      'betweenness',
      'betweennessNormalised',
      'betweennessDirected',
      'bridgingTies',
      'bridgingShare',
      'bridges',
      'cutVertex',
      'bridgeDependence',
      'fragility',
    ],
  },
  { label: 'How closed the circle is', ids: ['clustering', 'effectiveSize', 'efficiency', 'constraint'] },
  { label: 'How mixed contacts are', ids: ['eiIndex', 'eiIndexByGroup', 'blau', 'iqv', 'richness'] },
];
