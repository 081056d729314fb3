"""The same as `kith measure --measures betweenness,harmonic`, by python-igraph: what a researcher would write.

    python3 bench/igraphMeasure.py people.csv contacts.csv > result.json
"""

import csv
import json
import sys

import igraph

people_file, contacts_file = sys.argv[1:3]
with open(people_file, newline="", encoding="utf-8") as file:
    people = [row["id"] for row in csv.DictReader(file)]
number = {person: at for at, person in enumerate(people)}
with open(contacts_file, newline="", encoding="utf-8") as file:
    ties = {tuple(sorted((number[row["from"]], number[row["to"]]))) for row in csv.DictReader(file) if row["from"] in number and row["to"] in number}
graph = igraph.Graph(n=len(people), edges=sorted(ties))
betweenness = graph.betweenness()
harmonic = graph.harmonic_centrality(normalized=False)
json.dump({"measures": {"betweenness": dict(zip(people, betweenness)), "harmonic": dict(zip(people, harmonic))}}, sys.stdout, indent=2)
