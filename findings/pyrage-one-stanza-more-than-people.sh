#!/usr/bin/env bash
# An age file written by pyrage has one stanza more than people, and one person given twice counts twice: stanzas are no head count.
#
# Versions: pyrage 1.4.0 (rage), Python 3.11. Seen: 2026-12-01.
# Behaviour: the header of an encrypted file holds an X25519 stanza for each recipient in the order given, the same recipient twice
# if given twice, and one further stanza of an unknown kind at the end ("grease", so that readers learn to ignore what they do not
# know). Only stanzas of known kinds can be counted, and they are an upper bound of the number of people.
# A good guess: as many stanzas as recipients, as the reference program of the format writes.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check pyrage==1.4.0
cat >"$folder/try.py" <<'PYTHON'
import pyrage
from pyrage import x25519

first, second = x25519.Identity.generate(), x25519.Identity.generate()


def kinds(data):
    head = data.split(b"\n---")[0].decode("latin-1")
    found = [line.split()[1] for line in head.split("\n") if line.startswith("->")]
    return ["X25519" if kind == "X25519" else "ends in -grease" if kind.endswith("-grease") else kind for kind in found]


for label, people in (("one", [first]), ("two", [first, second]), ("the same one twice", [first, first])):
    print(label, "->", kinds(pyrage.encrypt(b"x", [person.to_public() for person in people])))
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
one -> ['X25519', 'ends in -grease']
two -> ['X25519', 'X25519', 'ends in -grease']
the same one twice -> ['X25519', 'X25519', 'ends in -grease']
SEEN
"$folder/env/bin/python" -W ignore "$folder/try.py" | tee "$folder/now.txt"
diff "$folder/seen.txt" "$folder/now.txt" && echo "As seen."
