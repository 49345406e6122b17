"""Records: frozen values by name, whatever their fields are called."""

import pytest

from impact_check.core.model.records import fields, record, replace


@record
class Measured:
    """A record with the names that tuples have methods for."""

    index: float
    count: int = 2
    unit: str = "points"

    @property
    def both(self) -> float:
        return self.index * self.count


def test_fields_are_given_by_place_or_by_name_and_have_defaults():
    assert Measured(1.5) == Measured(index=1.5, count=2, unit="points")
    assert (Measured(1.5, 3).index, Measured(1.5, 3).count, Measured(1.5, 3).both) == (1.5, 3, 4.5)
    with pytest.raises(TypeError):
        Measured()
    with pytest.raises(TypeError):
        Measured(1.0, other=1)


def test_records_are_values():
    assert len({Measured(1.0), Measured(1.0), Measured(2.0)}) == 2
    assert repr(Measured(1.0)) == "Measured(index=1.0, count=2, unit='points')"
    assert Measured.__doc__ == "A record with the names that tuples have methods for."
    assert (Measured.__module__, Measured.__qualname__) == (__name__, "Measured")


@pytest.mark.parametrize("name", ["index", "both", "new"])
def test_nothing_can_be_set(name):
    with pytest.raises(AttributeError):
        setattr(Measured(1.0), name, 2.0)


def test_a_copy_with_other_values():
    one = Measured(1.0)
    assert (replace(one, count=5), one.count) == (Measured(1.0, 5), 2)
    with pytest.raises((ValueError, TypeError)):
        replace(one, counts=5)


def test_only_records_have_fields():
    assert fields(Measured(1.0)) == ("index", "count", "unit")
    assert fields((1, 2)) == fields("text") == fields(None) == ()
