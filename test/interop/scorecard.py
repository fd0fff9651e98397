"""A second implementation of a scorecard's standing: Python's standard library only, written from the model's description.

    python3 test/interop/scorecard.py < test/vectors/scorecards.json

reads registers, models, purposes and cases as JSON and writes one answer for each case, as JSON. It was not translated from
src/core/standing: where the two agree to the last bit, either could be used to recompute an answer.
"""

import importlib.util
import json
import math
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
SPEC = importlib.util.spec_from_file_location("standing", HERE / "standing.py")
standing = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(standing)

FURTHEST_CHANGE = 65_536
GOOD, BAD = {"register": "trades", "count": "good"}, {"register": "trades", "count": "bad"}


class Side:
    """The tallies of a subject, or of whoever asks, in a month."""

    def __init__(self, registers, model, tallies, month):
        self.registers, self.model, self.tallies, self.month = registers, model, tallies, month

    def counted(self, count):
        """Months with so much of a count, in order."""
        column = self.registers[count["register"]].index(count["count"])
        return [(row["month"], row["counts"][column]) for row in self.tallies.get(count["register"], [])]

    def faded(self, count, decay):
        weights = self.model["decays"][decay]["weights"]
        total = 0
        for month, number in self.counted(count):
            age = max(0, self.month - month)
            total += number * weights[age] if age < len(weights) else 0
        return total / standing.FULL_WEIGHT

    def share(self, reading, decay):
        good, bad = self.faded(reading["good"], decay), self.faded(reading["bad"], decay)
        strength = reading["strength"]
        return (strength * self.model["baseRate"] + good) / (strength + good + bad)

    def last(self, counts):
        return max((month for count in counts for month, number in self.counted(count) if number > 0), default=None)

    def since(self, month):
        return None if month is None else max(0, self.month - month)

    def value(self, reading):
        kind = reading["kind"]
        if kind == "share":
            return self.share(reading, reading["decay"])
        if kind == "trend":
            return self.share(reading, reading["short"]) - self.share(reading, reading["long"])
        if kind == "amount":
            return sum(self.faded(count, reading["decay"]) for count in reading["counts"])
        if kind == "mean":
            number = self.faded(reading["number"], reading["decay"])
            return None if number == 0 else self.faded(reading["sum"], reading["decay"]) / number
        if kind == "tenure":
            rows = self.tallies.get(reading["register"], [])
            return self.since(rows[0]["month"] if rows else None)
        if kind == "recency":
            return self.since(self.last(reading["counts"]))
        if kind == "run":
            last = self.last([reading["good"]])
            return sum(number for month, number in self.counted(reading["bad"]) if last is None or month > last)
        raise ValueError(kind)


def bin_of(line, value):
    """The place of the bin; None where the value is missing."""
    if value is None:
        return None
    return next((at for at, each in enumerate(line["bins"]) if "below" not in each or value < each["below"]))


class Card:
    """A scorecard filled in."""

    def __init__(self, given, case, tallies):
        self.model = given["models"][case["model"]]
        self.purpose = given["purposes"][case["purpose"]]
        self.month = case["month"]
        sides = {
            "subject": Side(given["registers"], self.model, tallies, self.month),
            "asker": Side(given["registers"], self.model, case["asker"], self.month),
        }
        lines = self.model["characteristics"]
        self.bins = [bin_of(line, sides[line["of"]].value(line["reads"])) for line in lines]
        self.points = [(line["missing"] if at is None else line["bins"][at])["points"] for line, at in zip(lines, self.bins)]
        self.total = self.model["basePoints"] + sum(self.points)
        weights = self.model["decays"][self.model["evidence"]["decay"]]["weights"]
        reach = max(len(each["weights"]) for each in self.model["decays"])
        months = sorted({row["month"] for row in tallies.get("trades", [])})
        own = {side: dict(sides["subject"].counted(count)) for side, count in (("good", GOOD), ("bad", BAD))}
        columns = {side: [own[side].get(month, 0) for month in months] for side in own}
        self.decayed, self.plain = standing.own_outcomes(weights, {"month": self.month, "months": months, **columns}, reach)

    def probability_at(self, total):
        table = self.model["table"]
        return table["probabilities"][min(max(total - table["from"], 0), len(table["probabilities"]) - 1)]

    def grade_at(self, total):
        return standing.grade_of(self.purpose, self.probability_at(total), self.plain["good"] + self.plain["bad"])

    def evidence(self):
        parts = self.model["evidence"]
        return parts["prior"] + parts["worth"] * (self.decayed["good"] + self.decayed["bad"])


def average_points(line):
    """By the training's shares, rounded half up."""
    total = 0
    for each in line["bins"]:
        total += each["points"] * each["share"]
    return math.floor(total + line["missing"]["points"] * line["missing"]["share"] + 0.5)


def what_it_reads(line):
    """Lines of one kind on the same counts tell the same, however fast they fade."""
    reading = line["reads"]
    named = [reading[name] for name in ("good", "bad", "sum", "number", "register", "counts") if name in reading]
    return json.dumps([line["of"], reading["kind"], named])


def reasons_of(card):
    """What each thing told moves: P less P with the average points of its lines."""
    told = {}
    for line, points in zip(card.model["characteristics"], card.points):
        told.setdefault(what_it_reads(line), []).append((line["code"], points - average_points(line)))
    p = card.probability_at(card.total)
    reasons = []
    for lines in told.values():
        above = sum(each for _, each in lines)
        code = max(lines, key=lambda each: abs(each[1]))[0]
        reasons.append((code, standing.points_of(p - card.probability_at(card.total - above)), above))
    reasons.sort(key=lambda each: (-abs(each[1]), -abs(each[2])))
    kept = [(code, points) for at, (code, points, above) in enumerate(reasons) if at == 0 or above != 0]
    if card.grade_at(card.total) == "none":
        kept.insert(0, ("little_record", 0.0))
    return kept[:4]


def with_more(given, tallies, count, more, month):
    """The tallies with so many more records of this month, each a count of one thing."""
    register = count["register"]
    names = given["registers"][register]
    rows = {row["month"]: row["counts"] for row in tallies.get(register, [])}
    held = rows.get(month, [0] * len(names))
    rows[month] = [number + (more if name == count["count"] else 0) for name, number in zip(names, held)]
    return {**tallies, register: [{"month": each, "counts": rows[each]} for each in sorted(rows)]}


def step(given, case, count, is_reached):
    """The fewest up to 16, one by one; then by doubling, and halving between the last two."""

    def grade_with(more):
        card = Card(given, case, with_more(given, case["tallies"], count, more, case["month"]))
        return card.grade_at(card.total)

    tries = [*range(1, 17)]
    while tries[-1] < FURTHEST_CHANGE:
        tries.append(tries[-1] * 2)
    few = 0
    for enough in tries:
        if is_reached(grade_with(enough)):
            while few + 1 < enough:
                between = (few + enough) // 2
                few, enough = (few, between) if is_reached(grade_with(between)) else (between, enough)
            return [[grade_with(enough), count["count"], enough]]
        few = enough
    return []


def nearest_bin(card, is_reached):
    found = []
    for line, at, points in zip(card.model["characteristics"], card.bins, card.points):
        if at is None or line["of"] == "asker":
            continue
        for other, each in enumerate(line["bins"]):
            gained = each["points"] - points
            if gained > 0 and is_reached(card.grade_at(card.total + gained)):
                begins = line["bins"][other - 1]["below"] if other > 0 else None
                change = [card.grade_at(card.total + gained), line["code"], begins, each.get("below")]
                found.append((abs(other - at), -gained, change))
    return [min(found, key=lambda each: each[:2])[2]] if found else []


def changes_of(given, case, card):
    grade = card.grade_at(card.total)
    if grade == "none":
        return step(given, case, GOOD, lambda reached: reached != "none")
    is_better = lambda reached: reached != "none" and reached < grade
    better = step(given, case, GOOD, is_better)
    return better + nearest_bin(card, is_better) + step(given, case, BAD, lambda reached: reached == "none" or reached > grade)


def answer(given, case):
    card = Card(given, case, case["tallies"])
    p, evidence = card.probability_at(card.total), card.evidence()
    low, high = standing.wilson(p, evidence)
    doubles = {"probability": p, "low": low, "high": high, "evidence": evidence}
    return {
        **doubles,
        "bits": {name: standing.bits_of(double) for name, double in doubles.items()},
        "own": [card.plain["good"], card.plain["bad"]],
        "grade": card.grade_at(card.total),
        "reasons": [[code, points, standing.bits_of(points)] for code, points in reasons_of(card)],
        "changes": changes_of(given, case, card),
        "points": card.points,
        "total": card.total,
    }


if __name__ == "__main__":
    read = json.load(sys.stdin)
    json.dump([answer(read, case) for case in read["cases"]], sys.stdout)
