"""How fast and how large the page is, beside a straightforward one with the same screens: unchanged
packages unpacked at each start, gzip, base64.

python -m benchmarks.page [--rounds N] [--built FILE]: both pages are opened in turn, each time in
a new browser with a new profile, in Chromium and in Firefox; medians, and their ratio.
"""

import argparse
import base64
import gzip
import io
import json
import os
import shutil
import statistics
import sys
import tempfile
import zipfile
from importlib import metadata
from pathlib import Path

from impact_check.files.prepared import PREPARED
from impact_check.files.resources import PACKAGE
from impact_check.page import build
from impact_check.page.frame import framed, worker
from impact_check.page.runtime import Runtime, fetched
from tests import examples
from tests.page import browsers

REQUIRED = ("pydantic", "annotated-types", "typing-extensions", "typing-inspection", "pyyaml")
TERMINAL = ("typer", "rich", "pygments", "markdown-it-py", "mdurl", "shellingham", "annotated-doc")
LOADING = """
const parts = {};
async function startWorker(hear, fail) {
  if (document.readyState === "loading") {
    await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  }
  const take = (id) => document.getElementById("data-" + id).textContent;
  const raw = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([raw(take("worker"))]).stream();
  const script = await new Response(stream.pipeThrough(new DecompressionStream("gzip"))).blob();
  const started = new Worker(URL.createObjectURL(script));
  started.onmessage = hear;
  started.onerror = (event) => fail(event.message);
  started.postMessage({ wasm: take("wasm"), stdlib: take("stdlib"), wheels: take("wheels") });
  return started;
}
"""
WORKER = """
async function unpacked(text) {
  const raw = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([raw]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
let answer = null;
self.onmessage = async ({ data }) => {
  if (data.id) {
    const reply = JSON.parse(answer(JSON.stringify(data.request)));
    return postMessage({ id: data.id, reply });
  }
  const wasm = await unpacked(data.wasm), stdlib = await unpacked(data.stdlib);
  const headers = { "content-type": "application/wasm" };
  self.fetch = async (address) => (
    String(address).endsWith(".wasm") ? new Response(wasm, { headers }) : new Response(stdlib));
  const pyodide = await loadPyodide({
    createPyodideModule, indexURL: "https://page.invalid/", packageBaseUrl: "https://page.invalid/",
    stdin: () => null, lockFileContents: LOCK, env: { HOME: "/home" },
  });
  pyodide.unpackArchive((await unpacked(data.wheels)).buffer, "zip");
  pyodide.runPython("import sys; sys.path.insert(0, '/home/pyodide')");
  pyodide.runPython("import os; sys.path.insert(0, os.getcwd())");
  answer = pyodide.runPython("from impact_check.page.session import answered; answered");
  answer(JSON.stringify({ do: "hello" }));
  postMessage({ ready: true });
};
"""
OPENED = """(async () => {
  const begun = performance.now();
  await begin({do: 'open', name: %s, base64: %s});
  const made = await ask({do: 'show', what: 'page-one', today: '2026-11-25'});
  framed('Result', made.html, 'RESULT');
  return performance.now() - begun;
})()"""
REPORTED = """(async () => {
  const begun = performance.now();
  await ask({do: 'export', edition: 'full', format: 'html'});
  return performance.now() - begun;
})()"""
REPLIED = """(async () => {
  const times = [];
  await ask({do: 'go', question: 'consent'}).then(show);
  for (let turn = 0; turn < 40; turn += 1) {
    const begun = performance.now();
    const { step } = await ask({do: 'step'});
    const key = step.options && step.options.some((option) => option.key === 'u');
    const mine = performance.now();
    await reply(key ? {chosen: 'u'} : step.on_return ? {go_on: true} : {pressed: 'b'});
    times.push(performance.now() - mine);
  }
  state.unsaved = false;
  return times;
})()"""


def straightforward(runtime: Runtime) -> bytes:
    """The page that one would build first."""
    wheels = io.BytesIO()
    with zipfile.ZipFile(wheels, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in (*REQUIRED, *TERMINAL):
            for file in metadata.files(name) or ():
                if ".." not in file.parts and file.suffix not in (".pyc", ".so"):
                    archive.write(file.locate(), str(file))
        for file in sorted(runtime.compiled.rglob("*")):
            if file.is_file():
                archive.write(file, str(file.relative_to(runtime.compiled)))
        for file in sorted(PACKAGE.rglob("*")):
            if file.is_file() and file.suffix != ".pyc" and file.name != PREPARED:
                archive.write(file, str(Path("impact_check") / file.relative_to(PACKAGE)))
        for path, raw in build.data().items():
            archive.writestr(path.removeprefix(f"{build.SITE}/"), raw)
    packed = {
        "worker": worker(runtime, WORKER).encode(),
        "wasm": (runtime.pyodide / "pyodide.asm.wasm").read_bytes(),
        "stdlib": (runtime.pyodide / "python_stdlib.zip").read_bytes(),
        "wheels": wheels.getvalue(),
    }
    parts = [
        f'<script type="application/octet-stream" id="data-{name}">'.encode()
        + base64.b64encode(gzip.compress(raw, 9, mtime=0))
        + b"</script>\n"
        for name, raw in packed.items()
    ]
    return framed(LOADING, parts, build.about())


def measured(tab, page: Path) -> dict[str, float]:
    """One opening of a page: milliseconds, and the most memory of the tab in MiB."""
    file = examples.FOLDER / "blind-sweeps.yaml"
    data = json.dumps(base64.b64encode(file.read_bytes()).decode())
    tab.open(page)
    found = {
        "first screen": tab.run(
            "Promise.resolve(document.querySelector('button.main') && "
            "(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime)"
        )
        or 0,
        "program ready": tab.run("ready.then(() => performance.now())"),
        "first question": tab.run(
            "begin({do: 'new', today: '2026-11-25'}).then(() => performance.now())"
        ),
        "file to page 1": tab.run(OPENED % (json.dumps(file.name), data)),
        "HTML report": tab.run(REPORTED),
    }
    times = sorted(tab.run(REPLIED))
    found["reply, median"] = statistics.median(times)
    found["reply, 95 %"] = times[int(len(times) * 0.95)]
    found["memory, MiB"] = most_memory()
    return found


def most_memory() -> float:
    """The most memory that a tab of a browser started here has held, in MiB."""
    parents, tabs = {}, {}
    for folder in Path("/proc").iterdir():
        try:
            status = dict(
                line.split(":", 1) for line in (folder / "status").read_text().splitlines()
            )
            command = (folder / "cmdline").read_bytes()
        except (OSError, ValueError):
            continue
        parents[folder.name] = status["PPid"].strip()
        if "VmHWM" in status and (b"--type=renderer" in command or b"-isForBrowser" in command):
            tabs[folder.name] = int(status["VmHWM"].split()[0]) / 1024
    return max((size for pid, size in tabs.items() if _is_ours(pid, parents)), default=0)


def _is_ours(pid: str, parents: dict[str, str]) -> bool:
    while pid in parents:
        if pid == str(os.getpid()):
            return True
        pid = parents[pid]
    return False


def opened(browser: str, page: Path) -> dict[str, float]:
    """One opening in a new browser with a new profile."""
    if browser == "chromium":
        with browsers.chromium() as tab:
            return measured(tab(), page)
    with tempfile.TemporaryDirectory() as folder, browsers.firefox(Path(folder) / "p") as tab:
        return measured(tab, page)


def main() -> None:
    """Prints a table for each browser."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--rounds", type=int, default=3)
    asked.add_argument("--built", type=Path, help="a page that is built already")
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        pages = {"straightforward": work / "straightforward.html", "page": work / "page.html"}
        runtime = fetched(work / "runtime")
        pages["straightforward"].write_bytes(straightforward(runtime))
        shutil.copy(given.built, pages["page"]) if given.built else build.build(pages["page"])
        sizes = {kind: page.stat().st_size for kind, page in pages.items()}
        ratio = sizes["page"] / sizes["straightforward"]
        print(f"bytes: {sizes['straightforward']:,} {sizes['page']:,} ratio {ratio:.2f}")
        for browser in ("chromium", "firefox"):
            _table(browser, pages, given.rounds)


def _table(browser: str, pages: dict[str, Path], rounds: int) -> None:
    found: dict[str, list[dict[str, float]]] = {kind: [] for kind in pages}
    for _ in range(rounds):
        for kind, page in pages.items():
            found[kind].append(opened(browser, page))
            print(".", end="", file=sys.stderr, flush=True)
    print(f"\n{browser}: straightforward, page, ratio")
    for name in found["page"][0]:
        first, second = (statistics.median(run[name] for run in found[kind]) for kind in pages)
        ratio = f"{second / first:.2f}" if first else "-"
        print(f"  {name:18} {first:8.0f} {second:8.0f}  {ratio}")


if __name__ == "__main__":
    main()
