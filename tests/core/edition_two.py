"""The method's edition 2 written down a second time, from its text alone and on plain dictionaries,
so that the program can be held against it. It imports nothing of the program.
"""

from collections.abc import Iterator
from typing import Any

Plain = dict[str, Any]

CLASSES = ("safe", "minor", "serious", "harmful")
LEVELS = ("low", "moderate", "high", "severe")
STATUSES = ("planned", "funded", "in-place", "verified")
SURE, HOPED = (0.0, 0.25, 0.6, 0.9), (0.5, 0.75, 1.0, 1.0)
FLOORS, CUTS = (0.0, 0.1, 0.25, 0.4), (20, 40, 80)
HALF_A_CLASS, DIRECT, CONTRIBUTING, NEXT, REACH = 1 / 6, 0.9, 0.45, 1 / 3, 0.4


def worst_first(parts: list[float]) -> float:
    """W of section 3."""
    left = 1.0
    for place, part in enumerate(sorted(parts, reverse=True)):
        left *= 1 - part * NEXT**place
    return 1 - left


def level(value: float) -> str:
    """The level of 0..100."""
    return LEVELS[sum(round(value, 6) >= cut for cut in CUTS)]


def gravity(harm: Plain, harder: bool, scope: int) -> float:
    """Step 5, 0..1."""
    base = max(min(harm["scale"] + harder, 4), harm["irremediability"]) / 4
    return base + (1 - base) * REACH * (scope - 1) / 3


def presence(context: Plain, kind: str, id_: str) -> str:
    """Settled details, Context."""
    fact = context[kind].get(id_)
    if fact is None:
        return "unknown"
    sourced = (
        fact["source"] or context["source"] or fact["held"] == "yes" or context["held"] == "yes"
    )
    is_shown = sourced and fact["planned"] == "no"
    return fact["value"] if fact["value"] != "no" or is_shown else "unknown"


class Measure:
    """One measure by edition 2: `register` and `questions` (each with its `id`) as plain
    dictionaries, `measure` an assessment as one.
    """

    def __init__(self, register: Plain, questions: list[Plain], measure: Plain) -> None:
        self.register, self.questions, self.given = register, questions, measure
        self.context = measure["context"]
        self.required = {
            route
            for route, found in register["routes"].items()
            if any(question["route"] == route for question in questions)
            and self._may(found["features"], "features")
            and self._may(found["groups"], "groups")
        }
        self.agreed = any(
            entry["affected"] == entry["agrees"] == "yes" for entry in measure["involvement"]
        )
        self.read = dict(self._read())
        self.promised = list(self._promised())

    def _may(self, ids: list[str], kind: str) -> bool:
        return not ids or any(presence(self.context, kind, id_) != "no" for id_ in ids)

    def _read(self) -> Iterator[tuple[str, Plain]]:
        """Step 1: class at best, class at worst, evidence; None for what is dropped."""
        for question in self.questions:
            answer = self.given["answers"].get(question["id"])
            offered = [CLASSES.index(name) for name in CLASSES if name in question["options"]]
            open_, known = {"low": 0, "high": offered[-1], "proof": False, "open": True}, None
            if answer is None:
                if question["route"] in self.required:
                    yield question["id"], {**open_, "left": offered}
                continue
            line = question["red_line"]
            proof = (
                answer["evidence"] != "none"
                and bool(answer["source"] or answer["held"] == "yes")
                and answer["planned"] == "no"
            )
            if line and self.register["red_lines"][line]["needs_statement"] == "yes":
                proof = proof and self.agreed
            if answer["answer"] == "not-applicable":
                earned = question["not_applicable_if"] and not line and answer["reason"] and proof
                known = "dropped" if earned else None
            elif answer["answer"] != "unknown":
                ends = answer["answer"]
                ends = ends if isinstance(ends, list | tuple) else (ends, ends)
                low, high = (CLASSES.index(name) for name in ends)
                left = [place for place in offered if low <= place <= high]
                if left != offered:
                    known = {"low": low, "high": high, "proof": proof, "open": False, "left": left}
            yield question["id"], known or {**open_, "left": offered}

    def _promised(self) -> Iterator[tuple[str, int, int, list[str]]]:
        """Settled details, Credit: (question, class reached, place of the status, harms)."""
        own = {self.given["measure"]["actor"], self.given["measure"]["proposer"]} - {""}
        for id_, promise in self.given["commitments"].items():
            known = self.register["mitigations"].get(id_, promise)
            rank = STATUSES.index(promise["status"]) if promise["planned"] == "no" else 0
            if rank == STATUSES.index("verified") and promise["verifier"] in {"", *own}:
                rank -= 1
            if not promise["source"] and promise["held"] == "no":
                rank -= 1
            for question, target in known["targets"].items():
                if rank >= 0 and question in self.read:
                    yield question, CLASSES.index(target), rank, known["harms"]

    def counting(self) -> list[Plain]:
        """The questions that enter the score."""
        return [
            question
            for question in self.questions
            if self.read.get(question["id"], "dropped") != "dropped"
        ]

    def open_by(self, question: Plain, end: str) -> float:
        """Step 1 at one end."""
        found = self.read[question["id"]]
        if end == "best":
            return found["low"] / 3
        worst = max(CLASSES.index(name) for name in question["options"]) / 3
        missing = 0 if found["proof"] or found["open"] else HALF_A_CLASS
        return min(found["high"] / 3 + missing, worst)

    def harm(self, id_: str, end: str) -> float:
        """Steps 2 to 6, 0..100, at one end."""
        opened = {question["id"]: self.open_by(question, end) for question in self.counting()}
        grave = self.severity(self.register["harms"][id_], end)
        return self.harm_of(id_, grave, opened, HOPED if end == "best" else SURE)

    def harm_of(self, id_: str, grave: float, opened: Plain, credit: tuple[float, ...]) -> float:
        """Steps 2 to 4 and 6, 0..100, of how open each question is and how grave the harm."""
        found = self.register["harms"][id_]
        before, after = {}, {}
        for question in self.counting():
            link = self.register["routes"][question["route"]]["leads_to"].get(id_)
            if link is None:
                continue
            strength = DIRECT if link["strength"] == "direct" else CONTRIBUTING
            kept = value = opened[question["id"]]
            for target, reached, rank, harms in self.promised:
                if target == question["id"] and (not harms or id_ in harms):
                    share = credit[rank]
                    kept = min(kept, (1 - share) * value + share * min(value, reached / 3))
            route = question["route"]
            before[route] = max(before.get(route, 0), strength * value)
            after[route] = max(after.get(route, 0), strength * kept)
        floor = FLOORS[found["irremediability"] - 1] * grave * worst_first(list(before.values()))
        return 100 * max(floor, grave * worst_first(list(after.values())))

    def severity(self, harm: Plain, end: str) -> float:
        """Step 5, at one end."""
        hit = ("yes",) if end == "best" else ("yes", "unknown")
        harder = any(presence(self.context, "groups", id_) in hit for id_ in harm["heightened"])
        known = self.context["scope"]
        return gravity(harm, harder, {"best": 1, "worst": 4}[end] if known == "unknown" else known)

    def harms(self, end: str) -> dict[str, float]:
        """All harms of 0..100 at one end."""
        return {id_: self.harm(id_, end) for id_ in self.register["harms"]}

    def index(self, end: str) -> float:
        """Step 7."""
        return 100 * worst_first([value / 100 for value in self.harms(end).values()])

    def conditions(self) -> dict[str, str]:
        """Section 4, red lines: the worst status of the questions of each."""
        order, found = ("met", "not-shown", "not-met"), dict[str, str]()
        for question in self.counting():
            line = question["red_line"]
            if not line:
                continue
            red, reading = (
                CLASSES.index(self.register["red_lines"][line]["from"]),
                self.read[question["id"]],
            )
            fails = reading["high"] >= red or not reading["proof"]
            status = "not-met" if reading["low"] >= red else "not-shown" if fails else "met"
            found[line] = max(found.get(line, "met"), status, key=order.index)
        return found

    def levels(self) -> tuple[str, str]:
        """Found, and not ruled out."""
        statuses = set(self.conditions().values())
        best = "severe" if "not-met" in statuses else level(self.index("best"))
        return best, "severe" if statuses - {"met"} else level(self.index("worst"))

    def conclusion(self) -> str:
        """Section 4, verdict: the first that applies."""
        statuses, grave = set(self.conditions().values()), ("high", "severe")
        best, worst = self.harms("best"), self.harms("worst")
        if "not-met" in statuses:
            return "stop"
        if any(level(value) in grave and self._bad_behind(id_) for id_, value in best.items()):
            return "redesign"
        opening = {id_ for route in self.register["routes"].values() for id_ in route["features"]}
        uncovered = any(
            presence(self.context, "features", id_) == "yes" and id_ not in opening
            for id_ in self.context["features"]
        )
        all_levels = [level(value) for value in worst.values()]
        all_levels += [level(self.index("best")), level(self.index("worst"))]
        if "not-shown" in statuses or uncovered or any(found in grave for found in all_levels):
            return "not-shown-safe"
        return "mitigate" if "moderate" in all_levels else "monitor"

    def _bad_behind(self, harm: str) -> bool:
        return any(
            harm in self.register["routes"][question["route"]]["leads_to"]
            and not self.read[question["id"]]["open"]
            and self.read[question["id"]]["low"] >= CLASSES.index("serious")
            for question in self.counting()
        )

    def shares(self) -> tuple[float, float]:
        """Completeness and evidenced."""
        total = answered = proven = 0.0
        for route in self.required:
            links = self.register["routes"][route]["leads_to"]
            weight = max(
                (DIRECT if link["strength"] == "direct" else CONTRIBUTING)
                * self.severity(self.register["harms"][id_], "worst")
                for id_, link in links.items()
            )
            asked = [question for question in self.questions if question["route"] == route]
            known = [self._known(question) for question in asked]
            total += weight
            answered += weight * sum(part for part, _ in known) / len(asked)
            proven += weight * sum(part for part, proof in known if proof) / len(asked)
        return (answered / total, proven / total) if total else (1.0, 1.0)

    def _known(self, question: Plain) -> tuple[float, bool]:
        found = self.read[question["id"]]
        if found == "dropped":
            return 1.0, True
        worst = max(CLASSES.index(name) for name in question["options"])
        return 1 - (found["high"] - found["low"]) / worst, found["proof"]

    def order(self) -> tuple[Any, ...]:
        """Settled details, ordering of measures: less harm sorts first."""
        verdicts = ("monitor", "mitigate", "not-shown-safe", "redesign", "stop")
        best, worst = self.harms("best").values(), self.harms("worst").values()
        statuses = list(self.conditions().values())
        return (
            round(self.shares()[0], 6) < round(1 / 3, 6),
            verdicts.index(self.conclusion()),
            statuses.count("not-met"),
            sorted((LEVELS.index(level(value)) for value in best), reverse=True),
            round(sum(best), 6),
            statuses.count("not-shown"),
            sorted((round(value, 6) for value in worst), reverse=True),
        )
