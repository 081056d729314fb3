// AssemblyScript, compiled to WebAssembly by scripts/kernels.mjs; TypeScript in looks only, and outside its projects.
//
// The twin of src/algorithms/plainPaths.ts: the same searches, the same sums in the same order, so that both
// give the same bytes. Why it is done this way stands there; here only what differs: raw memory, no branch that a
// processor would guess wrong (an arc is written down always, and kept by moving the end of the list or not), and 128
// searches at once where distances are all that is wanted.
//
// All arrays lie in one memory, which threads may share: rows of the graph first, then what each thread works with.

const PULL_ABOVE: usize = 2;
/** What a thread works with: see `layOut`. */
let people: usize, arcs: usize, outOffsets: usize, outTargets: usize, inOffsets: usize, inTargets: usize;
let between: usize, place: usize, sigma: usize, share: usize, queue: usize, left: usize, levels: usize, edges: usize;
let harmonic: usize, reached: usize, distances: usize;

/** Bytes of an array of so many items, to the next cache line, with room for one item too many. */
// @ts-ignore: a decorator on a function is AssemblyScript's
@inline
function spaceFor(items: usize, bytes: usize): usize {
  return (items * bytes + 127) & ~63;
}

/** Bytes of the rows of a graph. */
export function graphSpace(n: usize, m: usize, alike: bool): usize {
  return (spaceFor(n + 1, 4) + spaceFor(m, 4)) * (alike ? 1 : 2);
}

/**
 * @param graph where the rows begin: offsets and targets of the arcs out, then in (the same again where they are alike)
 * @param own where this thread's part of the memory begins
 * @returns where it ends
 */
export function layOut(n: usize, m: usize, graph: usize, alike: bool, own: usize): usize {
  people = n;
  arcs = m;
  outOffsets = graph;
  outTargets = outOffsets + spaceFor(n + 1, 4);
  inOffsets = alike ? outOffsets : outTargets + spaceFor(m, 4);
  inTargets = alike ? outTargets : inOffsets + spaceFor(n + 1, 4);
  between = own;
  harmonic = between + spaceFor(n, 8);
  reached = harmonic + spaceFor(n, 8);
  distances = reached + spaceFor(n, 4);
  place = distances + spaceFor(n, 8);
  sigma = place + spaceFor(n, 4);
  share = sigma + spaceFor(n, 8);
  queue = share + spaceFor(n, 8);
  left = queue + spaceFor(n, 4);
  levels = left + spaceFor(n, 4);
  edges = levels + spaceFor(n + 2, 12);
  // The searches for distances alone, and those from two sides, use the space of the edges in their own ways.
  const near = edges + 3 * spaceFor(n, 16) + 3 * spaceFor(n, 4) + spaceFor(64, 16) + spaceFor(128, 4);
  const sides = edges + 4 * spaceFor(n, 8) + 2 * spaceFor(n, 4);
  const most = max(near, sides);
  return max(most, edges + spaceFor(m, 8));
}

export function outOffsetsAt(): usize { return outOffsets; }
export function outTargetsAt(): usize { return outTargets; }
export function inOffsetsAt(): usize { return inOffsets; }
export function inTargetsAt(): usize { return inTargets; }
export function betweenAt(): usize { return between; }
export function harmonicAt(): usize { return harmonic; }
export function reachedAt(): usize { return reached; }
export function distancesAt(): usize { return distances; }

/** Arcs that lead from, or to, the people `queue[from … to)`. */
// @ts-ignore
@inline
function countArcs(offsets: usize, list: usize, from: usize, to: usize): usize {
  let count: usize = 0;
  for (let at = from; at < to; at++) {
    const row = offsets + ((<usize>load<u32>(list + (at << 2))) << 2);
    count += load<u32>(row, 4) - load<u32>(row);
  }
  return count;
}

/** An edge of the tree of shortest paths: from which place in the queue to which. */
// @ts-ignore
@inline
function endOf(edge: usize, later: bool): usize {
  return later ? load<u32>(edge, 4) : load<u32>(edge);
}

/** Adds up along edges whose receiving ends come in any order. */
// @ts-ignore
@inline
function scatter(edge: usize, end: usize, values: usize, later: bool): void {
  for (; edge < end; edge += 8) {
    const sum = values + (endOf(edge, later) << 3);
    store<f64>(sum, load<f64>(sum) + load<f64>(values + (endOf(edge, !later) << 3)));
  }
}

/** The same where those of one receiver stand together: two runs side by side, neither of which waits for the other. */
// @ts-ignore
@inline
function gather(edge: usize, end: usize, values: usize, later: bool): void {
  let middle = edge + (((end - edge) >> 4) << 3);
  if (middle > edge) {
    const receiver = endOf(middle - 8, later);
    while (middle < end && endOf(middle, later) == receiver) middle += 8;
  }
  let second = middle;
  let lastA: usize = -1, lastB: usize = -1;
  let sumA: f64 = 0, sumB: f64 = 0;
  while (edge < middle && second < end) {
    const a = endOf(edge, later);
    const b = endOf(second, later);
    sumA = select<f64>(sumA, 0, a == lastA) + load<f64>(values + (endOf(edge, !later) << 3));
    sumB = select<f64>(sumB, 0, b == lastB) + load<f64>(values + (endOf(second, !later) << 3));
    lastA = a;
    lastB = b;
    store<f64>(values + (a << 3), sumA);
    store<f64>(values + (b << 3), sumB);
    edge += 8;
    second += 8;
  }
  for (; edge < middle; edge += 8) {
    const a = endOf(edge, later);
    sumA = select<f64>(sumA, 0, a == lastA) + load<f64>(values + (endOf(edge, !later) << 3));
    lastA = a;
    store<f64>(values + (a << 3), sumA);
  }
  for (; second < end; second += 8) {
    const b = endOf(second, later);
    sumB = select<f64>(sumB, 0, b == lastB) + load<f64>(values + (endOf(second, !later) << 3));
    lastB = b;
    store<f64>(values + (b << 3), sumB);
  }
}

/** Places in 16 bits where they suffice: twice as many of them are near. */
// @ts-ignore
@inline
function sweepFrom<P extends number>(source: u32): void {
  const UNSEEN: u32 = sizeof<P>() == 2 ? 0xffff : 0xffffffff;
  const shift = alignof<P>();
  memory.fill(place, 255, people << shift);
  store<u32>(queue, source);
  store<P>(place + (<usize>source << shift), <P>0);
  store<f64>(sigma, 1);
  let count: usize = 1;
  let head: usize = 0;
  let written = edges;
  let leftEnd = left;
  let unseenArcs = arcs;
  let level = levels;
  let steps: u32 = 0;
  let near: f64 = 0, sum: f64 = 0;
  while (true) {
    const end = count;
    store<u32>(level, <u32>head);
    store<u32>(level, <u32>written, 4);
    level += 12;
    if (end == people) break;
    unseenArcs -= countArcs(inOffsets, queue, head, end);
    const pulls = unseenArcs < PULL_ABOVE * countArcs(outOffsets, queue, head, end);
    const begun = written;
    store<u32>(level - 12, <u32>pulls, 8);
    if (!pulls) {
      for (let at = head; at < end; at++) {
        const row = outOffsets + ((<usize>load<u32>(queue + (at << 2))) << 2);
        let arc = outTargets + ((<usize>load<u32>(row)) << 2);
        const stop = outTargets + ((<usize>load<u32>(row, 4)) << 2);
        for (; arc < stop; arc += 4) {
          const target = <usize>load<u32>(arc);
          const known = <u32>load<P>(place + (target << shift));
          const isNew = known == UNSEEN;
          store<u32>(queue + (count << 2), <u32>target);
          const now = select<u32>(<u32>count, known, isNew);
          count += <usize>isNew;
          store<P>(place + (target << shift), <P>now);
          store<u64>(written, <u64>at | (<u64>now << 32));
          written += (<usize>(now >= <u32>end)) << 3;
        }
      }
      memory.fill(sigma + (end << 3), 0, (count - end) << 3);
      scatter(begun, written, sigma, true);
    } else {
      if (leftEnd == left) {
        for (let person: usize = 0; person < people; person++) {
          store<u32>(leftEnd, <u32>person);
          leftEnd += (<usize>(<u32>load<P>(place + (person << shift)) == UNSEEN)) << 2;
        }
      }
      let kept = left;
      for (let at = left; at < leftEnd; at += 4) {
        const person = <usize>load<u32>(at);
        const known = <u32>load<P>(place + (person << shift));
        // Reached meanwhile by a level that pushed.
        if (known != UNSEEN) continue;
        const row = inOffsets + (person << 2);
        let arc = inTargets + ((<usize>load<u32>(row)) << 2);
        const stop = inTargets + ((<usize>load<u32>(row, 4)) << 2);
        const before = written;
        const to = <u64>count << 32;
        for (; arc < stop; arc += 4) {
          const from = <u32>load<P>(place + ((<usize>load<u32>(arc)) << shift));
          store<u64>(written, <u64>from | to);
          written += (<usize>(from - <u32>head < <u32>(end - head))) << 3;
        }
        const isNew = written != before;
        store<u32>(kept, <u32>person);
        kept += (<usize>!isNew) << 2;
        store<u32>(queue + (count << 2), <u32>person);
        store<P>(place + (person << shift), <P>select<u32>(<u32>count, UNSEEN, isNew));
        count += <usize>isNew;
      }
      leftEnd = kept;
      gather(begun, written, sigma, true);
    }
    if (count == end) break;
    steps += 1;
    near += <f64>(count - end) / <f64>steps;
    sum += <f64>(count - end) * <f64>steps;
    head = end;
  }
  store<f64>(harmonic + (<usize>source << 3), near);
  store<u32>(reached + (<usize>source << 2), <u32>count - 1);
  store<f64>(distances + (<usize>source << 3), sum);

  memory.fill(share, 0, count << 3);
  level -= 12;
  let last = count;
  while (head > 0) {
    for (let at = head; at < last; at++) {
      const paths = load<f64>(sigma + (at << 3));
      const dependency = paths * load<f64>(share + (at << 3));
      const total = between + ((<usize>load<u32>(queue + (at << 2))) << 3);
      store<f64>(total, load<f64>(total) + dependency);
      store<f64>(share + (at << 3), (1 + dependency) / paths);
    }
    if (head == 1) break;
    const edgesEnd = load<u32>(level, 4);
    level -= 12;
    if (load<u32>(level, 8)) scatter(load<u32>(level, 4), edgesEnd, share, false);
    else gather(load<u32>(level, 4), edgesEnd, share, false);
    last = head;
    head = load<u32>(level);
  }
}

/** Adds what lies on the shortest paths from these sources to `between`; writes how far each source's paths lead. */
export function sweep(from: u32, to: u32): void {
  const small = people < 0xffff;
  for (let source = from; source < to; source++) {
    if (small) sweepFrom<u16>(source);
    else sweepFrom<u32>(source);
  }
}

export function clearBetween(): void {
  memory.fill(between, 0, people << 3);
}

// @ts-ignore
@inline
function setBit(mask: usize, bit: u32): void {
  const byte = mask + (<usize>bit >> 3);
  store<u8>(byte, <u8>((<u32>load<u8>(byte)) | ((<u32>1) << (bit & 7))));
}

/** How many people of each of 128 sources' next level: counted for all at once, digit by digit. */
// @ts-ignore
@inline
function countIn(digits: usize, fresh: v128): void {
  let carry = fresh;
  let digit = digits;
  while (v128.any_true(carry)) {
    const now = v128.load(digit);
    v128.store(digit, v128.xor(now, carry));
    carry = v128.and(now, carry);
    digit += 16;
  }
}

/** How far the paths of up to 128 sources lead, and nothing else: one bit a source, all of them in one search. */
export function near(from: u32, to: u32): void {
  const seen = edges;
  const now = seen + spaceFor(people, 16);
  const next = now + spaceFor(people, 16);
  let active = next + spaceFor(people, 16);
  let touched = active + spaceFor(people, 4);
  const open = touched + spaceFor(people, 4);
  const digits = open + spaceFor(people, 4);
  const counts = digits + spaceFor(64, 16);
  const sources = to - from;
  memory.fill(seen, 0, spaceFor(people, 16) * 3);
  memory.fill(digits, 0, 16);
  let activeCount: usize = 0;
  for (let bit: u32 = 0; bit < sources; bit++) {
    const at = <usize>(from + bit);
    setBit(seen + (at << 4), bit);
    setBit(now + (at << 4), bit);
    setBit(digits, bit);
    store<u32>(active + (activeCount << 2), <u32>at);
    activeCount++;
    store<f64>(harmonic + (at << 3), 0);
    store<u32>(reached + (at << 2), 0);
    store<f64>(distances + (at << 3), 0);
  }
  const all = v128.load(digits);
  let openCount: usize = people;
  for (let at: usize = 0; at < people; at++) store<u32>(open + (at << 2), <u32>at);
  let openArcs = arcs;
  let steps: u32 = 0;
  while (activeCount > 0) {
    steps += 1;
    let touchedCount: usize = 0;
    if (openArcs < PULL_ABOVE * countArcs(outOffsets, active, 0, activeCount)) {
      let kept: usize = 0;
      openArcs = 0;
      for (let at: usize = 0; at < openCount; at++) {
        const person = <usize>load<u32>(open + (at << 2));
        const known = v128.load(seen + (person << 4));
        const row = inOffsets + (person << 2);
        let arc = inTargets + ((<usize>load<u32>(row)) << 2);
        const stop = inTargets + ((<usize>load<u32>(row, 4)) << 2);
        let near = i64x2.splat(0);
        for (; arc < stop; arc += 4) near = v128.or(near, v128.load(now + ((<usize>load<u32>(arc)) << 4)));
        const fresh = v128.andnot(near, known);
        v128.store(next + (person << 4), fresh);
        const isFresh = v128.any_true(fresh);
        store<u32>(touched + (touchedCount << 2), <u32>person);
        touchedCount += <usize>isFresh;
        const isOpen = v128.any_true(v128.xor(all, v128.or(known, fresh)));
        store<u32>(open + (kept << 2), <u32>person);
        kept += <usize>isOpen;
        openArcs += isOpen ? (stop - inTargets - ((<usize>load<u32>(row)) << 2)) >> 2 : 0;
      }
      openCount = kept;
    } else {
      let met: usize = 0;
      for (let at: usize = 0; at < activeCount; at++) {
        const person = <usize>load<u32>(active + (at << 2));
        const mine = v128.load(now + (person << 4));
        const row = outOffsets + (person << 2);
        let arc = outTargets + ((<usize>load<u32>(row)) << 2);
        const stop = outTargets + ((<usize>load<u32>(row, 4)) << 2);
        for (; arc < stop; arc += 4) {
          const target = <usize>load<u32>(arc);
          const before = v128.load(next + (target << 4));
          store<u32>(touched + (met << 2), <u32>target);
          const after = v128.or(before, v128.andnot(mine, v128.load(seen + (target << 4))));
          met += <usize>(!v128.any_true(before) && v128.any_true(after));
          v128.store(next + (target << 4), after);
        }
      }
      touchedCount = met;
    }
    for (let at: usize = 0; at < activeCount; at++) v128.store(now + ((<usize>load<u32>(active + (at << 2))) << 4), i64x2.splat(0));
    let used: usize = 1;
    while ((<usize>1 << used) <= touchedCount) used++;
    memory.fill(digits, 0, (used + 1) << 4);
    for (let at: usize = 0; at < touchedCount; at++) {
      const person = (<usize>load<u32>(touched + (at << 2))) << 4;
      const fresh = v128.load(next + person);
      v128.store(seen + person, v128.or(v128.load(seen + person), fresh));
      v128.store(now + person, fresh);
      v128.store(next + person, i64x2.splat(0));
      countIn(digits, fresh);
    }
    memory.fill(counts, 0, <usize>sources << 2);
    for (let digit: usize = 0; digit < used; digit++) {
      for (let bit: usize = 0; bit < <usize>sources; bit++) {
        const count = counts + (bit << 2);
        store<u32>(count, load<u32>(count) + (((<u32>load<u8>(digits + (digit << 4) + (bit >> 3)) >> <u32>(bit & 7)) & 1) << <u32>digit));
      }
    }
    for (let bit: usize = 0; bit < <usize>sources; bit++) {
      const count = load<u32>(counts + (bit << 2));
      const at = <usize>from + bit;
      store<f64>(harmonic + (at << 3), load<f64>(harmonic + (at << 3)) + <f64>count / <f64>steps);
      store<u32>(reached + (at << 2), load<u32>(reached + (at << 2)) + count);
      store<f64>(distances + (at << 3), load<f64>(distances + (at << 3)) + <f64>count * <f64>steps);
    }
    const swap = active;
    active = touched;
    touched = swap;
    activeCount = touchedCount;
  }
}

let randomA: u32, randomB: u32, randomC: u32, randomD: u32;

// @ts-ignore
@inline
function draw32(): u32 {
  const sum = randomA + randomB + randomD;
  randomD += 1;
  randomA = randomB ^ (randomB >> 9);
  randomB = randomC + (randomC << 3);
  randomC = rotl<u32>(randomC, 21) + sum;
  return sum;
}

/** 0 ≤ x < 1, in 53 bits. */
// @ts-ignore
@inline
function draw(): f64 {
  const high = draw32() >>> 5;
  const low = draw32() >>> 6;
  return (<f64>high * 67108864.0 + <f64>low) / 9007199254740992.0;
}

/** One step back from a person towards where a search began, each way as likely as it has paths. */
// @ts-ignore
@inline
function stepBack(person: usize, offsets: usize, targets: usize, steps: usize, paths: usize): usize {
  const above = load<u32>(steps + (person << 2)) - 1;
  let lot = draw() * load<f64>(paths + (person << 3));
  const row = offsets + (person << 2);
  let arc = targets + ((<usize>load<u32>(row)) << 2);
  const stop = targets + ((<usize>load<u32>(row, 4)) << 2);
  let chosen: usize = 0;
  for (; arc < stop; arc += 4) {
    const other = <usize>load<u32>(arc);
    if (load<u32>(steps + (other << 2)) != above) continue;
    chosen = other;
    lot -= load<f64>(paths + (other << 3));
    if (lot < 0) break;
  }
  return chosen;
}

/** One level further from one of the two ends; whether the other end's search has been met. */
// @ts-ignore
@inline
function widen(list: usize, first: usize, end: usize, offsets: usize, targets: usize, steps: usize, paths: usize, theirs: usize): usize {
  let count = end;
  const next = load<u32>(steps + ((<usize>load<u32>(list + (first << 2))) << 2)) + 1;
  for (let at = first; at < end; at++) {
    const person = <usize>load<u32>(list + (at << 2));
    const ways = load<f64>(paths + (person << 3));
    const row = offsets + (person << 2);
    let arc = targets + ((<usize>load<u32>(row)) << 2);
    const stop = targets + ((<usize>load<u32>(row, 4)) << 2);
    for (; arc < stop; arc += 4) {
      const other = <usize>load<u32>(arc);
      const known = load<u32>(steps + (other << 2));
      if (known == 0xffffffff) {
        store<u32>(steps + (other << 2), next);
        store<f64>(paths + (other << 3), ways);
        store<u32>(list + (count << 2), <u32>other);
        count++;
        if (load<u32>(theirs + (other << 2)) != 0xffffffff) met = true;
      } else if (known == next) {
        store<f64>(paths + (other << 3), load<f64>(paths + (other << 3)) + ways);
      }
    }
  }
  return count;
}

let met: bool = false;

/** Must be called before the first of `sample`: nobody has been met by either search. */
export function clearSides(): void {
  memory.fill(edges, 255, 4 * spaceFor(people, 8));
}

/** Counts, in `between`, who stands on one random shortest path between each of these random pairs. */
export function sample(from: u32, to: u32, seed: u32): void {
  const stepsA = edges;
  const stepsB = stepsA + spaceFor(people, 8);
  const pathsA = stepsB + spaceFor(people, 8);
  const pathsB = pathsA + spaceFor(people, 8);
  const listA = queue;
  const listB = left;
  for (let index = from; index < to; index++) {
    randomA = seed;
    randomB = index;
    randomC = 0x9e3779b9;
    randomD = 1;
    for (let round = 0; round < 12; round++) draw32();
    const source = <usize>(draw() * <f64>people);
    let target = <usize>(draw() * <f64>(people - 1));
    if (target >= source) target++;
    store<u32>(listA, <u32>source);
    store<u32>(listB, <u32>target);
    store<u32>(stepsA + (source << 2), 0);
    store<u32>(stepsB + (target << 2), 0);
    store<f64>(pathsA + (source << 3), 1);
    store<f64>(pathsB + (target << 3), 1);
    let headA: usize = 0, endA: usize = 1, headB: usize = 0, endB: usize = 1;
    met = false;
    let costA = countArcs(outOffsets, listA, headA, endA);
    let costB = countArcs(inOffsets, listB, headB, endB);
    let fresh: usize = 0, freshEnd: usize = 0, list: usize = listA;
    while (headA < endA && headB < endB && !met) {
      if (costA <= costB) {
        const count = widen(listA, headA, endA, outOffsets, outTargets, stepsA, pathsA, stepsB);
        headA = endA;
        endA = count;
        costA = countArcs(outOffsets, listA, headA, endA);
        list = listA;
        fresh = headA;
        freshEnd = endA;
      } else {
        const count = widen(listB, headB, endB, inOffsets, inTargets, stepsB, pathsB, stepsA);
        headB = endB;
        endB = count;
        costB = countArcs(inOffsets, listB, headB, endB);
        list = listB;
        fresh = headB;
        freshEnd = endB;
      }
    }
    if (met) {
      let total: f64 = 0;
      for (let at = fresh; at < freshEnd; at++) {
        const person = <usize>load<u32>(list + (at << 2));
        if (load<u32>(stepsA + (person << 2)) != 0xffffffff && load<u32>(stepsB + (person << 2)) != 0xffffffff) total += load<f64>(pathsA + (person << 3)) * load<f64>(pathsB + (person << 3));
      }
      let lot = draw() * total;
      let middle: usize = 0;
      for (let at = fresh; at < freshEnd; at++) {
        const person = <usize>load<u32>(list + (at << 2));
        if (load<u32>(stepsA + (person << 2)) == 0xffffffff || load<u32>(stepsB + (person << 2)) == 0xffffffff) continue;
        middle = person;
        lot -= load<f64>(pathsA + (person << 3)) * load<f64>(pathsB + (person << 3));
        if (lot < 0) break;
      }
      let person = middle;
      while (person != source) {
        if (person != target) store<f64>(between + (person << 3), load<f64>(between + (person << 3)) + 1);
        person = stepBack(person, inOffsets, inTargets, stepsA, pathsA);
      }
      person = middle;
      while (person != target) {
        if (person != middle && person != source) store<f64>(between + (person << 3), load<f64>(between + (person << 3)) + 1);
        person = stepBack(person, outOffsets, outTargets, stepsB, pathsB);
      }
    }
    for (let at: usize = 0; at < endA; at++) store<u32>(stepsA + ((<usize>load<u32>(listA + (at << 2))) << 2), 0xffffffff);
    for (let at: usize = 0; at < endB; at++) store<u32>(stepsB + ((<usize>load<u32>(listB + (at << 2))) << 2), 0xffffffff);
  }
}
