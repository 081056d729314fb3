"""What igraph and networkx take for the same ties: reads the tasks as JSON, prints one result a line."""
import json
import statistics
import sys
import time

import igraph
import networkx

order = json.load(sys.stdin)
n, sources = order["n"], order["sources"]
pairs = list(zip(order["from"], order["to"]))


def check_of(values):
    values = [0 if value != value else value for value in values]
    return [sum(values), max(values, default=0)]


def take(task, who, run, share=1):
    times = []
    while len(times) < 3 and (not times or times[0] < 1):
        begun = time.perf_counter()
        check = run()
        times.append(time.perf_counter() - begun)
    print(json.dumps({"task": task, "n": n, "who": who, "seconds": statistics.median(times) / share, "share": share, "check": check}), flush=True)


take("build", "igraph", lambda: [igraph.Graph(n, pairs, directed=True).ecount()])
graph = igraph.Graph(n, pairs, directed=True)
edges = graph.as_undirected()
firsts = list(range(sources))
if n <= 20000:
    take("harmonic", "igraph", lambda: check_of([value * (n - 1) for value in graph.harmonic_centrality(mode="in")]))
# Its binding cannot be asked for some sources only.
if n <= 20000:
    take("betweenness of all", "igraph", lambda: check_of(graph.betweenness()))
take("pagerank", "igraph", lambda: check_of(graph.pagerank()))
take("cores", "igraph", lambda: check_of(edges.coreness()))
take("components", "igraph", lambda: [len(edges.connected_components())])
take("louvain", "igraph", lambda: [edges.modularity(edges.community_multilevel())])
take("constraint", "igraph", lambda: check_of(edges.constraint()))
if order["networkx"]:
    def build():
        made = networkx.DiGraph()
        made.add_nodes_from(range(n))
        made.add_edges_from(pairs)
        return made

    take("build", "networkx", lambda: [build().number_of_edges()])
    directed = build()
    undirected = directed.to_undirected()
    few = min(sources, 200)
    if few == sources or n == 1000:
        take("betweenness", "networkx", lambda: check_of(networkx.betweenness_centrality_subset(directed, firsts, list(range(n))).values()), sources / n)
    if n <= 1000:
        take("harmonic", "networkx", lambda: check_of(networkx.harmonic_centrality(directed).values()))
    take("pagerank", "networkx", lambda: check_of(networkx.pagerank(directed, tol=1e-10 / n, max_iter=1000).values()))
    take("cores", "networkx", lambda: check_of(networkx.core_number(undirected).values()))
    take("louvain", "networkx", lambda: [networkx.community.modularity(undirected, networkx.community.louvain_communities(undirected, seed=1))])
    take("components", "networkx", lambda: [networkx.number_connected_components(undirected)])
