"""The search for the smallest sets of answers, on a board whose level is a sum: every answer has a
weight, and none hides another.
"""

from contextlib import contextmanager
from itertools import combinations

import pytest

from impact_check.core.method.numbers import LARGEST_EXACT
from impact_check.core.method.readings import Reading
from impact_check.core.what_if.flips import TRIES, _Search, flips_down, flips_up
from impact_check.core.what_if.what_if import put_right

HARMFUL = 3


class Sums:
    """A board whose index is the sum of its answers' weights times how bad they are, 0 to 3; a
    level for each of the cuts.
    """

    def __init__(self, weights, cuts, high=HARMFUL):
        self.weights, self.cuts = weights, cuts
        self.readings = {
            id_: Reading(id_, "r", "answered", high, high, HARMFUL, False, True) for id_ in weights
        }
        self.looks = 0

    @property
    def questions(self):
        return tuple(self.weights)

    @property
    def index(self):
        return sum(weight * self.readings[id_].high for id_, weight in self.weights.items())

    @property
    def level(self):
        self.looks += 1
        return sum(self.index >= cut for cut in self.cuts)

    def counts(self, id_):
        return self.readings[id_].high > 0

    def reading(self, id_):
        return self.readings[id_]

    def put(self, id_, reading):
        self.readings[id_] = reading

    @contextmanager
    def moved(self, changes):
        before = [(id_, self.readings[id_]) for id_, _ in changes]
        self.readings.update(changes)
        yield
        self.readings.update(before)

    def least_level(self, moves):
        left = sorted(weight * self.readings[id_].high for id_, weight in self.weights.items())
        return sum(sum(left[: max(len(left) - moves, 0)]) >= cut for cut in self.cuts)


def search_of(board, ordered, target=0):
    """A search in which every answer can be put right, in an order."""
    return _Search(board, {id_: put_right(board.reading(id_)) for id_ in ordered}, target)


def smallest_by_trying(board, target):
    """The first smallest set in the order of the weights, by trying all."""
    ordered = sorted(board.weights, key=lambda id_: (-board.weights[id_], id_))
    for size in range(len(ordered) + 1):
        for chosen in combinations(ordered, size):
            if (
                sum(weight * HARMFUL for id_, weight in board.weights.items() if id_ not in chosen)
                < board.cuts[target]
            ):
                return chosen
    return None


@pytest.mark.parametrize(
    ("weights", "size"),
    [
        ((9, 1, 1, 1), 1),
        ((5, 5, 1, 1, 1), 2),
        ((4, 4, 4, 1, 1, 1), 3),
        ((3, 3, 3, 3, 1, 1, 1, 1), 4),
        ((2, 3, 2, 3, 2, 3), 3),
    ],
)
def test_the_smallest_set_is_found_whatever_its_size(weights, size):
    board = Sums(
        {f"q{place}": weight for place, weight in enumerate(weights)},
        (1.5 + 3 * (sum(weights) - sum(sorted(weights)[-size:])),),
    )
    (found,) = flips_down(board, board.weights)
    assert (found.questions, found.exact, found.of) == (
        smallest_by_trying(board, 0),
        True,
        len(weights),
    )
    assert board.index == 3 * sum(weights), "the board stands as before"


def test_more_than_are_tried_one_by_one_are_found_but_not_called_the_smallest():
    board = Sums({f"q{place:02}": 1 for place in range(12)}, (3 * 6 + 1,))
    (found,) = flips_down(board, board.weights)
    assert (found.questions, found.exact) == (tuple(f"q{place:02}" for place in range(6)), False)


def test_what_weighs_most_is_built_up_first_and_what_weighs_least_is_left_out_first():
    weights = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10}
    board = Sums(weights, (3 * 10,))
    (found,) = flips_down(board, weights)
    assert (found.questions, found.exact) == (("j", "i", "h", "g", "f", "e", "d"), False)
    search = search_of(board, sorted(weights, reverse=True))
    assert search._built_up("abcdefghij") == ["j", "i", "h", "g", "f", "e", "d"]
    assert search._thinned("jihgfedcba") == ["j", "i", "h", "g", "f", "e", "d"]


def test_the_shorter_way_is_taken():
    search = search_of(Sums({"a": 1, "b": 1, "c": 1}, (1,)), "abc")
    search._built_up, search._thinned = (
        (lambda free: ["built"]),
        (lambda chosen: ["z"] if chosen == ["built"] else ["x", "y"]),
    )
    assert search._greedy(["a"]) == ["z"]
    search._thinned = lambda chosen: ["x", "y"] if chosen == ["built"] else ["z"]
    assert search._greedy(["a"]) == ["z"]


def test_forced_answers_stand_in_every_set_and_are_told():
    board = Sums({"a": 10, "b": 1, "c": 1, "d": 1}, (3 * 2 + 1,))
    (found,) = flips_down(board, board.weights)
    assert (found.questions, found.each_enough, found.exact) == (("a", "b"), ("a",), True)
    alone = Sums({"a": 10, "b": 1}, (3 * 2 + 1,))
    (found,) = flips_down(alone, alone.weights)
    assert (found.questions, found.each_enough, found.exact) == (("a",), ("a",), True)
    (out_of_reach,) = flips_down(board, board.weights, {"a": None})
    assert (out_of_reach.questions, out_of_reach.of, out_of_reach.exact) == (None, 3, True)


def test_what_is_fixed_in_part_goes_no_further_than_that():
    """Two answers of weight 5 and 1: with the heavy one fixed at serious at best, 10 of 18 stay."""
    board = Sums({"a": 5, "b": 1}, (9, 11))
    found = flips_down(board, board.weights, {"a": 2})
    assert [(flip.questions, flip.of) for flip in found] == [(("a", "b"), 2), (None, 2)]
    assert flips_down(board, board.weights, {"a": 3})[0].questions is None


def test_every_level_below_is_reached_and_the_heaviest_answers_are_taken_first():
    board = Sums({"a": 1, "b": 1, "c": 1, "d": 1}, (2, 6, 10))
    found = flips_down(board, {"d": 0.4, "b": 0.3, "a": 0.2})
    assert [(one.level, one.questions) for one in found] == [
        ("high", ("d",)),
        ("moderate", ("d", "b", "a")),
        ("low", ("d", "b", "a", "c")),
    ]


def test_of_five_nothing_smaller_was_ruled_out():
    board = Sums({f"q{place}": 1 for place in range(8)}, (3 * 3 + 1,))
    (found,) = flips_down(board, board.weights)
    assert (len(found.questions), found.exact) == (5, False)


def test_building_up_sees_small_differences():
    search = search_of(Sums({"a": 0.1, "b": 0.12, "c": 0.11}, (0.7,)), "abc")
    assert search._built_up("abc") == ["b"]


def test_the_search_ends_after_so_many_tries():
    board = Sums({f"q{place:02}": 1 for place in range(60)}, (3 * 56 + 1,))
    board.least_level = lambda moves: 0 if moves >= LARGEST_EXACT else 1
    (found,) = flips_down(board, board.weights)
    assert len(found.questions) == LARGEST_EXACT, "the first four tried are enough"
    never = Sums({f"q{place:02}": 1 for place in range(60)}, (3 * 50 + 1,))
    never.least_level = lambda moves: 0
    (found,) = flips_down(never, never.weights)
    assert (len(found.questions), found.exact) == (10, False)
    assert 0.9 * TRIES < never.looks < TRIES
    never = search_of(never, never.questions)
    never._tries = 0
    assert never._of_size(never._candidates, 2) is None


@pytest.mark.parametrize(
    ("weights", "cuts", "expected"),
    [
        ({"b": 1, "a": 5, "c": 2}, (10, 13), [(2, ("a",)), (1, ("c",))]),
        ({"c": 2, "a": 2, "b": 1}, (8, 9), [(2, ("a", "c")), (1, ("a", "b")), (1, ("b", "c"))]),
        ({"a": 1, "b": 1, "c": 1}, (6,), []),
    ],
)
def test_single_answers_raise_the_level_else_pairs_the_highest_first(weights, cuts, expected):
    levels = ("low", "moderate", "high", "severe")
    found = flips_up(Sums(weights, cuts, high=1))
    assert [(levels.index(one.level), one.questions) for one in found] == expected
