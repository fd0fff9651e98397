"""A second implementation of a standing: Python's standard library only, written from DESIGN section 5.

    python3 test/interop/standing.py < test/vectors/standings.json

reads models, purposes and cases as JSON and writes one answer for each case, as JSON. It was not translated from
src/core/standing: where the two agree to the last bit, either could be used to recompute an answer.

Every operation here is one that IEEE 754 fixes: integers, + - * / and the square root.
"""

import json
import math
import struct
import sys

FULL_WEIGHT = 2**20
QUANTILE = 1.6448536269514722  # of the standard normal distribution, at 95 %
LETTERS = "ABCDE"
FURTHEST_CHANGE = 1_000_000


def own_outcomes(weights, case, reach=None):
    """Decayed sums (exact: integers, divided once) and plain counts of the months that still count: within the reach, or else that of the weights."""
    decayed = {"good": 0, "bad": 0}
    plain = {"good": 0, "bad": 0}
    for side in ("good", "bad"):
        for month, count in zip(case["months"], case[side]):
            age = max(0, case["month"] - month)  # a month still to come counts as new
            if age < len(weights):
                decayed[side] += weights[age] * count
            if age < (len(weights) if reach is None else reach):
                plain[side] += count
    return {side: total / FULL_WEIGHT for side, total in decayed.items()}, plain


def probability_of(model, good, bad):
    """P = (m p0 + g) / (m + g + b)."""
    m = model["priorStrength"]
    return (m * model["baseRate"] + good) / (m + good + bad)


def wilson(p, n):
    """Wilson's interval, 90 %."""
    q = QUANTILE * QUANTILE / n
    h = QUANTILE * math.sqrt(p * (1 - p) / n + q / (4 * n))
    return max(0.0, (p + q / 2 - h) / (1 + q)), min(1.0, (p + q / 2 + h) / (1 + q))


def grade_of(purpose, p, outcomes):
    """The best letter whose threshold is reached; none with fewer outcomes than the purpose wants."""
    if outcomes < purpose["leastEvidence"]:
        return "none"
    return next(letter for letter in LETTERS if p >= purpose["grades"][letter])


def points_of(difference):
    """Percentage points with one decimal, halves away from zero, never -0."""
    points = math.floor(abs(difference) * 1000 + 0.5) / 10
    return -points if difference < 0 and points > 0 else points


def reasons_of(model, decayed, plain, p, grade):
    """What each part moves: P less what P would be without it. Largest first; equal ones base rate, good, bad."""
    good, bad = decayed["good"], decayed["bad"]
    reasons = [("base_rate", points_of(p - good / (good + bad)) if good + bad > 0 else 0.0)]
    if plain["good"] > 0:
        reasons.append(("own_good", points_of(p - probability_of(model, 0, bad))))
    if plain["bad"] > 0:
        reasons.append(("own_bad", points_of(p - probability_of(model, good, 0))))
    reasons.sort(key=lambda reason: -abs(reason[1]))
    if grade == "none":
        reasons.insert(0, ("little_record", 0.0))
    return reasons[:4]


def changes_of(purpose, model, decayed, plain, grade):
    """The fewest new outcomes of one side that reach another grade: better by good ones, worse by bad ones."""

    def grade_with(side, more):
        good = decayed["good"] + (more if side == "good" else 0)
        bad = decayed["bad"] + (more if side == "bad" else 0)
        return grade_of(purpose, probability_of(model, good, bad), plain["good"] + plain["bad"] + more)

    def step(side, is_reached):
        if not is_reached(grade_with(side, FURTHEST_CHANGE)):
            return []
        reach = 1
        while not is_reached(grade_with(side, min(reach, FURTHEST_CHANGE))):
            reach *= 2
        few, enough = reach // 2, min(reach, FURTHEST_CHANGE)
        while few + 1 < enough:
            between = (few + enough) // 2
            few, enough = (few, between) if is_reached(grade_with(side, between)) else (between, enough)
        return [[grade_with(side, enough), side, enough]]

    if grade == "none":
        return step("good", lambda reached: reached != "none")
    better = step("good", lambda reached: reached < grade)
    return better + step("bad", lambda reached: reached > grade)


def bits_of(double):
    return struct.pack(">d", double).hex()


def answer(given, case):
    model = given["models"][case["model"]]
    purpose = given["purposes"][case["purpose"]]
    decayed, plain = own_outcomes(model["weights"], case)
    p = probability_of(model, decayed["good"], decayed["bad"])
    evidence = model["priorStrength"] + decayed["good"] + decayed["bad"]
    low, high = wilson(p, evidence)
    grade = grade_of(purpose, p, plain["good"] + plain["bad"])
    doubles = {"probability": p, "low": low, "high": high, "evidence": evidence}
    reasons = reasons_of(model, decayed, plain, p, grade)
    return {
        **doubles,
        "bits": {name: bits_of(double) for name, double in doubles.items()},
        "own": [plain["good"], plain["bad"]],
        "grade": grade,
        "reasons": [[code, points, bits_of(points)] for code, points in reasons],
        "changes": changes_of(purpose, model, decayed, plain, grade),
    }


if __name__ == "__main__":
    read = json.load(sys.stdin)
    json.dump([answer(read, case) for case in read["cases"]], sys.stdout)
