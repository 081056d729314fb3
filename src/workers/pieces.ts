/**
 * A value on its way to another thread: a frame, which crosses at once, and what the frame refers to, in pieces. Tens of
 * thousands of people in one message would hold a page up while they are written out or read in.
 */
export interface Apart {
  readonly frame: unknown;
  /** Together the pool that the frame refers into, in its order. */
  readonly pieces: readonly (readonly unknown[])[];
}

/** Shorter lists and smaller columns cross with the frame. */
const LONG_LIST = 500;
const LARGE_BYTES = 256 * 1024;
/** What is read in within a few milliseconds. */
const WEIGHT_OF_A_PIECE = 500;
const TEXTS_TO_AN_OBJECT = 20;
const BYTES_TO_AN_OBJECT = 4096;

/** A name that no object of Kith has: what stands in the place of a list or a column. */
const IN_POOL = '\0in the pool';
interface InPool {
  /** `deep` = entries of the list have lists of their own in the pool. */
  readonly [IN_POOL]: 'list' | 'deep' | 'column';
  readonly at: Int32Array;
}

type Plain = Readonly<Record<string, unknown>>;

/** Lists of texts or objects, and large columns, are taken out, however deep they lie; the same object is sent once. */
export function takeApart(value: unknown): Apart {
  const pieces: unknown[][] = [];
  const places = new Map<object, number>();
  const deep = new Set<number>();
  let size = 0;
  let weight = Infinity;

  function put(one: unknown, heavy: number): number {
    if (weight >= WEIGHT_OF_A_PIECE) {
      pieces.push([]);
      weight = 0;
    }
    weight += heavy;
    pieces.at(-1)?.push(one);
    return size++;
  }

  function placeOf(one: unknown): number {
    if (typeof one !== 'object' || one === null) return put(one, 1 / TEXTS_TO_AN_OBJECT);
    const known = places.get(one);
    if (known !== undefined) return known;
    const walked = walk(one);
    const place = put(walked, 1);
    places.set(one, place);
    if (walked !== one) deep.add(place);
    return place;
  }

  function walk(one: unknown): unknown {
    if (typeof one !== 'object' || one === null) return one;
    if (ArrayBuffer.isView(one)) {
      if (one.byteLength < LARGE_BYTES) return one;
      const place = places.get(one) ?? put(one, one.byteLength / BYTES_TO_AN_OBJECT);
      places.set(one, place);
      return { [IN_POOL]: 'column', at: Int32Array.of(place) } satisfies InPool;
    }
    if (Array.isArray(one)) {
      const list: readonly unknown[] = one;
      if (list.length >= LONG_LIST && typeof list[0] !== 'number') {
        const at = Int32Array.from(list, placeOf);
        return { [IN_POOL]: deep.size > 0 && at.some((place) => deep.has(place)) ? 'deep' : 'list', at } satisfies InPool;
      }
      const walked = list.map(walk);
      return walked.every((entry, index) => Object.is(entry, list[index])) ? one : walked;
    }
    return isPlain(one) ? mapPlain(one, walk) : one;
  }

  return { frame: walk(value), pieces };
}

/** The value that was taken apart. */
export function putTogether({ frame, pieces }: Apart): unknown {
  if (pieces.length === 0) return frame;
  const pool = pieces.flat();
  const whole = new Set<number>();

  function fromPool(place: number): unknown {
    if (!whole.has(place)) {
      whole.add(place);
      pool[place] = walk(pool[place]);
    }
    return pool[place];
  }

  function walk(one: unknown): unknown {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) {
      const list: readonly unknown[] = one;
      const walked = list.map(walk);
      return walked.every((entry, index) => Object.is(entry, list[index])) ? one : walked;
    }
    if (!isPlain(one)) return one;
    if (isInPool(one)) {
      if (one[IN_POOL] === 'column') return pool[one.at[0] ?? -1];
      return Array.from(one.at, one[IN_POOL] === 'deep' ? fromPool : (place) => pool[place]);
    }
    return mapPlain(one, walk);
  }

  return walk(frame);
}

/** The object itself where nothing in it changes. */
function mapPlain(one: Plain, walk: (value: unknown) => unknown): Plain {
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(one)) {
    const walked = walk(one[key]);
    if (Object.is(walked, one[key])) continue;
    copy ??= { ...one };
    copy[key] = walked;
  }
  return copy ?? one;
}

function isPlain(one: object): one is Plain {
  const prototype: unknown = Object.getPrototypeOf(one);
  return prototype === Object.prototype || prototype === null;
}

function isInPool(one: Plain): one is Plain & InPool {
  return Object.hasOwn(one, IN_POOL);
}
