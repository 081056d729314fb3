/** docs/isolation.md, 2. */
export const INDICATORS = [
  ...(['S1', 'S2', 'S3', 'S4', 'S5', 'S6'] as const),
  ...(['R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const),
  ...(['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7'] as const),
  ...(['V1', 'V2', 'P1', 'P2'] as const),
] as const;
export type IndicatorId = (typeof INDICATORS)[number];
