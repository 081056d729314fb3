/** What one part says and others hear, without knowing one another. */
export interface Events<Told extends object> {
  /** Nobody stops listening: what listens lives as long as what tells. */
  readonly on: <Name extends keyof Told>(name: Name, hear: (told: Told[Name]) => void) => void;
  /** All hear it before this returns, in the order in which they began to listen. */
  readonly tell: <Name extends keyof Told>(name: Name, told: Told[Name]) => void;
}

export function createEvents<Told extends object>(): Events<Told> {
  const listeners: { [Name in keyof Told]?: ((told: Told[Name]) => void)[] } = {};
  return {
    on(name, hear) {
      (listeners[name] ??= []).push(hear);
    },
    tell(name, told) {
      for (const hear of listeners[name] ?? []) hear(told);
    },
  };
}
