/**
 * A value on its way to another thread. Tens of thousands of people in one message would hold a page up while they are written
 * out or read in; so what is long crosses in pieces, and a frame that refers to them crosses after them.
 */
export interface Framed {
  readonly frame: unknown;
  /** Entries of lists that hold long lists themselves: what is long of them is in the pieces. */
  readonly late: readonly unknown[];
}

/** Shorter lists and smaller columns cross with the frame. */
const LONG_LIST = 500;
const LARGE_BYTES = 256 * 1024;
/** What is written out, or read in, within a few milliseconds. */
const WEIGHT_OF_A_PIECE = 500;
const TEXTS_TO_AN_OBJECT = 20;
const BYTES_TO_AN_OBJECT = 4096;

/** A name that no object of Kith has: what stands in the place of a list or a column. */
const IN_POOL = '\0in the pool';
interface InPool {
  readonly [IN_POOL]: 'list' | 'column';
  /** Places in the pool, which is all pieces one after the other; −1, −2 … = the first, second … of the late ones. */
  readonly at: Int32Array;
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * Takes lists of texts or objects, and large columns, out, however deep they lie: piece by piece, and the frame at last. The same object
 * is sent once.
 */
export function* takeApart(value: unknown): Generator<readonly unknown[], Framed, void> {
  const places = new Map<object, number>();
  const late: unknown[] = [];
  const waiting: { readonly one: unknown; readonly at: Int32Array }[] = [];
  let piece: unknown[] = [];
  let weight = 0;
  let size = 0;

  function put(one: unknown, heavy: number): number {
    piece.push(one);
    weight += heavy;
    return size++;
  }

  function placeOf(one: unknown): number {
    if (typeof one !== 'object' || one === null) return put(one, 1 / TEXTS_TO_AN_OBJECT);
    const known = places.get(one);
    if (known !== undefined) return known;
    const walked = walk(one);
    const place = walked === one ? put(one, 1) : -late.push(walked);
    places.set(one, place);
    return place;
  }

  function wait(one: unknown, kind: 'list' | 'column', length: number): InPool {
    const at = new Int32Array(length);
    waiting.push({ one, at });
    return { [IN_POOL]: kind, at };
  }

  function walk(one: unknown): unknown {
    if (typeof one !== 'object' || one === null) return one;
    if (ArrayBuffer.isView(one)) return one.byteLength < LARGE_BYTES ? one : wait(one, 'column', 1);
    if (!Array.isArray(one)) return isPlain(one) ? mapPlain(one, walk) : one;
    const list: readonly unknown[] = one;
    return list.length >= LONG_LIST && typeof list[0] !== 'number' ? wait(list, 'list', list.length) : mapList(list, walk);
  }

  const frame = walk(value);
  for (const { one, at } of waiting) {
    if (ArrayBuffer.isView(one)) {
      at[0] = places.get(one) ?? put(one, one.byteLength / BYTES_TO_AN_OBJECT);
      places.set(one, at[0]);
    }
    for (const [index, entry] of Array.isArray(one) ? one.entries() : []) {
      at[index] = placeOf(entry);
      if (weight < WEIGHT_OF_A_PIECE) continue;
      yield piece;
      piece = [];
      weight = 0;
    }
    if (weight < WEIGHT_OF_A_PIECE) continue;
    yield piece;
    piece = [];
    weight = 0;
  }
  if (piece.length > 0) yield piece;
  return { frame, late };
}

/** The value that was taken apart. */
export function putTogether({ frame, late }: Framed, pieces: readonly (readonly unknown[])[]): unknown {
  const pool = pieces.flat();
  const whole: unknown[] = [];

  function fromPool(place: number): unknown {
    if (place >= 0) return pool[place];
    const at = -place - 1;
    if (!(at in whole)) whole[at] = walk(late[at]);
    return whole[at];
  }

  function walk(one: unknown): unknown {
    if (typeof one !== 'object' || one === null) return one;
    if (Array.isArray(one)) return mapList(one, walk);
    if (!isPlain(one)) return one;
    if (!isInPool(one)) return mapPlain(one, walk);
    return one[IN_POOL] === 'column' ? pool[one.at[0] ?? -1] : Array.from(one.at, fromPool);
  }

  return walk(frame);
}

/** The list, or the object, itself where nothing in it changes. */
function mapList(list: readonly unknown[], walk: (value: unknown) => unknown): readonly unknown[] {
  const walked = list.map(walk);
  return walked.every((entry, index) => Object.is(entry, list[index])) ? list : walked;
}

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
