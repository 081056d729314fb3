"""What python-igraph says of graphs: reads arcs as JSON, one graph a line; writes the values of each, one graph a line."""
import json
import math
import sys

import igraph


def plain(values):
    return [None if value is None or math.isnan(value) else value for value in values]


def eigenvector(graph):
    """Of the largest component, at length 1, and nothing elsewhere; nothing where two are the largest."""
    parts = sorted(graph.connected_components(), key=len, reverse=True)
    found = [None] * graph.vcount()
    if len(parts[0]) < 3 or (len(parts) > 1 and len(parts[1]) == len(parts[0])):
        return found
    largest = graph.induced_subgraph(parts[0])
    values = largest.eigenvector_centrality()
    length = math.sqrt(sum(value * value for value in values))
    for node, value in zip(parts[0], values):
        found[node] = value / length
    return found


for line in sys.stdin:
    order = json.loads(line)
    n = order["n"]
    directed = igraph.Graph(n, order["arcs"], directed=True)
    edges = directed.as_undirected()
    sizes = [0] * n
    for part in edges.connected_components():
        for node in part:
            sizes[node] = len(part)
    closeness = edges.closeness()
    said = {
        "inDegree": directed.indegree(),
        "outDegree": directed.outdegree(),
        "degree": edges.degree(),
        "betweenness": edges.betweenness() if n > 2 else [None] * n,
        "betweennessDirected": directed.betweenness() if n > 2 else [None] * n,
        "harmonic": [value * (n - 1) for value in plain(edges.harmonic_centrality())] if n > 1 else None,
        "harmonicIn": [value * (n - 1) for value in plain(directed.harmonic_centrality(mode="in"))] if n > 1 else None,
        "harmonicOut": [value * (n - 1) for value in plain(directed.harmonic_centrality(mode="out"))] if n > 1 else None,
        "closenessWF": [0 if size == 1 else value * (size - 1) / (n - 1) for value, size in zip(closeness, sizes)] if n > 1 else None,
        "eigenvector": eigenvector(edges),
        "pageRank": directed.pagerank(damping=0.85),
        "coreNumber": edges.coreness(),
        "clustering": plain(edges.transitivity_local_undirected(mode="nan")),
        "constraint": [None if edges.degree(node) == 0 else value for node, value in enumerate(plain(edges.constraint()))],
        "componentSize": sizes,
    }
    print(json.dumps({key: values if values is None else plain(values) for key, values in said.items()}))
