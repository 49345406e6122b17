#!/usr/bin/env bash
# textstat opens the network when it is first asked for a reading grade, and raises where there is none.
#
# Versions: textstat 0.7.13 (nltk as it takes it). Seen: 2026-12-01.
# Behaviour: sentences and words are counted offline; the first call that counts syllables (flesch_kincaid_grade) lets nltk fetch a
# pronouncing dictionary from a web host into the home folder. With connections refused it raises LookupError; the same function in
# German works offline. A checker of plain language that runs at people at risk thus tells a server that it runs, in English only.
# A good guess: a small text library with its rules in the package computes offline, in English as in German.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/env"
"$folder/env/bin/pip" install --quiet --disable-pip-version-check textstat==0.7.13
cat >"$folder/try.py" <<'PYTHON'
import socket

ASKED = []


def refuse(host, *more, **others):
    ASKED.append(host)
    raise OSError("no network here")


socket.getaddrinfo = refuse
import textstat

TEXT = "Ask sex workers first. Pay them for their time."
print("sentences, words:", textstat.sentence_count(TEXT), textstat.lexicon_count(TEXT), "connections:", len(ASKED))
for language in ("en", "de"):
    textstat.set_lang(language)
    ASKED.clear()
    try:
        seen = "a grade" if textstat.flesch_kincaid_grade(TEXT) is not None else "nothing"
    except Exception as problem:
        seen = type(problem).__name__
    print(f"{language}: {seen}, connections tried: {'some' if ASKED else 'none'}")
PYTHON
cat >"$folder/seen.txt" <<'SEEN'
sentences, words: 2 9 connections: 0
en: LookupError, connections tried: some
de: a grade, connections tried: none
SEEN
cd "$folder"
HOME="$folder" "$folder/env/bin/python" -W ignore try.py 2>/dev/null | tee now.txt
diff seen.txt now.txt && echo "As seen."
