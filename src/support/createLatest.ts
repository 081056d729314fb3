export type IsNewest = () => boolean;

export interface Latest {
  /** Begins a question; what it returns says, at any later time, whether no newer one has begun. */
  readonly begin: () => IsNewest;
  /** Says whether no newer question has begun than the one that is the newest now; begins none. */
  readonly watch: () => IsNewest;
  /** No answer that is still to come is wanted. */
  readonly drop: () => void;
}

/** The newest question wins: an answer that comes after a newer question was asked is stale, in whatever order they come. */
export function createLatest(): Latest {
  let newest = 0;
  const watch = (): IsNewest => {
    const mine = newest;
    return () => mine === newest;
  };
  const drop = (): void => {
    newest += 1;
  };
  return {
    begin() {
      drop();
      return watch();
    },
    watch,
    drop,
  };
}
