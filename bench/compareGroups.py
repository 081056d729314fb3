"""Five outcomes by group, within organisations, as a script in numpy would do it: the same statistic as Kith's `compare`.

python3 bench/compareGroups.py people.csv contacts.csv 9999 [seed]
python3 bench/compareGroups.py --qap people.csv contacts.csv 1000 [seed]
prints JSON: {outcome: [[delta, expected, p] of general, clinical, functional]}, or {"sameGroup": [r, p]}.

Values: everybody answered, rows in use of managers and of persons outside; F4 is `no neighbour of the own group and no own
Peer/Cohort row`. It shares no code with Kith: labels are shuffled by sorting random keys within organisations.
"""
import csv
import json
import sys

import numpy as np

words = [word for word in sys.argv[1:] if word != "--qap"]
people = list(csv.DictReader(open(words[0])))
draws = int(words[2])
rng = np.random.default_rng(int(words[3]) if len(words) > 3 else 1)
n = len(people)
number = {row["id"]: at for at, row in enumerate(people)}
groups = sorted({row["group"] for row in people})
labels = np.array([groups.index(row["group"]) for row in people])
places = sorted({row["organisation"] for row in people})
strata = np.array([places.index(row["organisation"]) for row in people])

# In the order of organisations, so that sorted keys shuffle within them.
by_place = np.argsort(strata, kind="stable")


def shuffles():
    held = labels[by_place]
    base = strata[by_place].astype(float)
    for _ in range(draws):
        given = np.empty(n, dtype=labels.dtype)
        given[by_place] = held[np.argsort(base + rng.random(n))]
        yield given


def two_sided(value, drawn):
    low = (1 + np.sum(drawn <= value + 1e-9)) / (1 + draws)
    high = (1 + np.sum(drawn >= value - 1e-9)) / (1 + draws)
    return min(1.0, 2 * min(low, high))


rows = [row for row in csv.DictReader(open(words[1])) if row["activity"] == "active"]
if "--qap" in sys.argv:
    arcs = np.unique(np.array([(number[row["from"]], number[row["to"]]) for row in rows if row["to"] in number]), axis=0)
    pairs = n * (n - 1)
    counts = np.bincount(labels)
    alike = np.sum(counts * (counts - 1))
    spread = np.sqrt((alike - alike**2 / pairs) * (len(arcs) - len(arcs) ** 2 / pairs))
    correlate = lambda given: (np.sum(given[arcs[:, 0]] == given[arcs[:, 1]]) - alike * len(arcs) / pairs) / spread
    value = correlate(labels)
    print(json.dumps({"sameGroup": [value, two_sided(value, np.array([correlate(given) for given in shuffles()]))]}))
    sys.exit()

named = [set() for _ in range(n)]
private = [set() for _ in range(n)]
contacts = [set() for _ in range(n)]
types = [set() for _ in range(n)]
motives = [set() for _ in range(n)]
external = [set() for _ in range(n)]
peer = np.zeros(n, dtype=bool)
for row in rows:
    i, other = number[row["from"]], row["to"]
    inside = other in number
    types[i].update(row["types"].split(";"))
    motives[i].update(row["motives"].split(";"))
    if not inside or people[number[other]]["organisation"] != people[i]["organisation"]:
        external[i].add(other)
    contacts[i].add(other)
    if inside:
        contacts[number[other]].add(row["from"])
        named[i].add(number[other])
        named[number[other]].add(i)
        if row["types"] == "Personal":
            private[i].add(number[other])
    if "Peer/Cohort" in row["types"]:
        peer[i] = True
values = np.array([
    [len(one) for one in contacts],
    [len(one) for one in external],
    [len(one - {""}) for one in types],
    [4 - len(one & {"knowledge", "support", "career", "influence"}) for one in motives],
], dtype=float)

# Ranks within organisations: how many of it are below, less how many are above.
scores = np.zeros_like(values)
for place in range(len(places)):
    units = np.flatnonzero(strata == place)
    for at, one in enumerate(values[:, units]):
        _, inverse, counts = np.unique(one, return_inverse=True, return_counts=True)
        below = np.cumsum(counts) - counts
        scores[at, units] = (2 * below + counts - len(units))[inverse]
sizes = np.array([[np.sum((strata == place) & (labels == group)) for group in range(len(groups))] for place in range(len(places))])
pairs = np.sum(sizes * (sizes.sum(1, keepdims=True) - sizes), axis=0)
# Somebody whom they name as a friend or at home and as nothing else is no peer.
named = [one - theirs for one, theirs in zip(named, private)]
source = np.concatenate([np.full(len(one), at) for at, one in enumerate(named)]).astype(int)
target = np.concatenate([np.fromiter(one, dtype=int, count=len(one)) for one in named]).astype(int)
cell = strata * len(groups)


def deltas(given):
    found = np.array([np.bincount(given, weights=one, minlength=len(groups)) for one in scores]) / pairs
    has = np.bincount(source[given[source] == given[target]], minlength=n) > 0
    lonely = ~(has | peer)
    yes = np.bincount((cell + given)[lonely], minlength=sizes.size).reshape(sizes.shape)
    no = sizes - yes
    balance = np.sum(yes * (no.sum(1, keepdims=True) - no) - no * (yes.sum(1, keepdims=True) - yes), axis=0)
    return np.vstack([found, balance / pairs])


observed = deltas(labels)
under = np.array([deltas(given) for given in shuffles()])
ids = ["activeContacts", "externalTies", "richness", "motivesUnmet", "noPeer"]
order = [groups.index(group) for group in ("general", "clinical", "functional")]
print(json.dumps({one: [[observed[at, g], under[:, at, g].mean(), two_sided(observed[at, g], under[:, at, g])] for g in order] for at, one in enumerate(ids)}))
