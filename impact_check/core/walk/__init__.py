"""The walk: a dialogue about one measure, as pure values. `dialogue` is the way in."""
