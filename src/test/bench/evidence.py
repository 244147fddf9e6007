#!/usr/bin/env python3
"""Learns the weights of dev.gainsay.align.Evidence, and tells how well they carry over to stories not learned from.

usage: evidence.py TABLE STORIES

TABLE is what dev.gainsay.align.EvidenceTable prints of the stories in the folder STORIES, each of which holds articles/
and gold.json. A pair of figures is of one thing if it states one number of two or more digits, or if gold.json marks it as
a conflict; every other pair that differs is not. Logistic regression with a ridge of 3 on standardised features.

Each story is judged by weights learned from the others; a value takes part in the best of its pairs with another article
only. Needs numpy.
"""
import collections
import json
import os
import sys

import numpy

RIDGE, ENOUGH = 3.0, 0.3
NAMES = ("alone", "alone, no attribute", "attribute, common", "head", "empty", "unnamed", "relation", "one time",
         "cosine", "sentence", "near", "nearest")


def gold_spans(folder):
    """Per family: its id, whether it is a conflict, and for each side the spans of its words."""
    with open(os.path.join(folder, "gold.json"), encoding="utf-8") as f:
        families = json.load(f)["discrepancies"]
    texts = {}
    for name in os.listdir(os.path.join(folder, "articles")):
        with open(os.path.join(folder, "articles", name), encoding="utf-8-sig") as f:
            texts[name] = f.read()
    spans = []
    for family in families:
        sides = []
        for side in family["sides"]:
            found = []
            for e in side["evidence"]:
                at = texts[e["source"]].find(e["phrase"])
                while at >= 0:
                    found.append((e["source"], at, at + len(e["phrase"])))
                    at = texts[e["source"]].find(e["phrase"], at + 1)
            sides.append(found)
        spans.append((family["id"], family["verdict"] != "COMPATIBLE", sides))
    return spans


def touches(one, other):
    shared = min(one[2], other[2]) - max(one[1], other[1])
    return one[0] == other[0] and shared > 0 and 2 * shared >= min(one[2] - one[1], other[2] - other[1])


def family_of(one, other, families):
    """The family on two sides of which the values stand; a conflict before a trap."""
    best = None
    for name, conflict, sides in families:
        for i, mine in enumerate(sides):
            for k, others in enumerate(sides):
                if i != k and any(touches(one, s) for s in mine) and any(touches(other, s) for s in others):
                    if conflict:
                        return name, True
                    best = name, False
    return best


def learn(x, y):
    """Weights and constant, by Newton's method."""
    x = numpy.column_stack([x, numpy.ones(len(x))])
    ridge = numpy.diag([RIDGE] * (x.shape[1] - 1) + [0])
    w = numpy.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-x @ w))
        step = numpy.linalg.solve((x.T * (p * (1 - p) + 1e-9)) @ x + ridge, x.T @ (p - y) + ridge @ w)
        w -= step
    return w


def main():
    rows = [line.rstrip("\n").split("\t") for line in open(sys.argv[1], encoding="utf-8")]
    stories = sorted({r[0] for r in rows})
    gold = {s: gold_spans(os.path.join(sys.argv[2], s)) for s in stories}
    values = [((r[1], int(r[2]), int(r[3])), (r[4], int(r[5]), int(r[6]))) for r in rows]
    story = numpy.array([r[0] for r in rows])
    agree = numpy.array([r[7] == "1" for r in rows])
    digits = numpy.array([int(r[8]) for r in rows])
    may_be_one = numpy.array([r[9] == "1" for r in rows])
    x = numpy.array([[float(v) for v in r[10:]] for r in rows])
    families = [None if agree[i] else family_of(*values[i], gold[story[i]]) for i in range(len(rows))]
    conflict = numpy.array([bool(f and f[1]) for f in families])
    used = conflict | ~agree | (digits >= 2)
    same = (agree & (digits >= 2)) | conflict
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = (x - mean) / spread

    score = numpy.zeros(len(rows))
    for s in stories:
        others = used & (story != s)
        w = learn(z[others], same[others].astype(float))
        score[story == s] = z[story == s] @ w[:-1] + w[-1]
    print("pairs %d, of one thing %d, conflicts marked %d of %d families" % (
        used.sum(), same.sum(), conflict.sum(), len({(story[i], families[i]) for i in numpy.where(conflict)[0]})))
    print("  log odds    families    flags    true    traps    not marked")
    for enough in (2, 1, 0.5, ENOUGH, 0, -0.5):
        taken, flags = set(), []
        for i in numpy.argsort(-score, kind="stable"):
            if score[i] < enough:
                break
            keys = (story[i], values[i][0], values[i][1][0]), (story[i], values[i][1], values[i][0][0])
            if not taken.intersection(keys):
                taken.update(keys)
                if not agree[i] and may_be_one[i]:
                    flags.append(i)
        found = {(story[i], families[i]) for i in flags if conflict[i]}
        traps = sum(bool(families[i]) and not conflict[i] for i in flags)
        print("%9.1f %11d %8d %7d %8d %13d" % (
            enough, len(found), len(flags), sum(conflict[i] for i in flags), traps,
            sum(families[i] is None for i in flags)))

    w = learn(z[used], same[used].astype(float))
    raw = w[:-1] / spread
    print("constant %.2f" % (w[-1] - (raw * mean).sum()))
    for name, weight in zip(NAMES, raw):
        print("%-20s %6.2f" % (name, weight))


if __name__ == "__main__":
    main()
