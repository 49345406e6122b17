#!/usr/bin/env bash
# Pyodide: fcntl.flock and lockf grant every lock, also a second exclusive one on the same file.
#
# Versions: npm pyodide 314.0.7 (Python 3.14.2), Node.js 20. Seen: 2026-12-01.
# Behaviour: two descriptors of one file, each opened by itself, both get LOCK_EX | LOCK_NB without an error; on Linux the second is
# refused with EWOULDBLOCK. The same with lockf. Code that asks whether somebody else holds the file is told "nobody". Error numbers are those of
# WASI: errno.EACCES is 2 there, which is ENOENT on Linux.
# A good guess: ENOSYS or OSError, as for other calls that the platform lacks (os.link is missing altogether), or real locks within
# the one process.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pyodide@314.0.7 >/dev/null
cat >try.mjs <<'SCRIPT'
import { loadPyodide } from "pyodide";
const pyodide = await loadPyodide({ stdin: () => null });
console.log(pyodide.runPython(`
import errno, fcntl, os, sys
said = []
for lock in (fcntl.flock, fcntl.lockf):
    for number in (1, 2):
        file = open("/tmp/one-file", "a")
        try:
            lock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            said.append(f"{lock.__name__} {number}: granted")
        except OSError as error:
            said.append(f"{lock.__name__} {number}: refused, {errno.errorcode[error.errno]}")
        globals()[f"{lock.__name__}{number}"] = file  # stays open
said.append(f"EACCES is {errno.EACCES}, ENOENT is {errno.ENOENT}, os.link is there: {hasattr(os, 'link')}")
"\\n".join(said)
`));
SCRIPT
cat >seen.txt <<'SEEN'
flock 1: granted
flock 2: granted
lockf 1: granted
lockf 2: granted
EACCES is 2, ENOENT is 44, os.link is there: False
SEEN
node try.mjs | tee now.txt
diff seen.txt now.txt && echo "As seen."
