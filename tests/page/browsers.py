"""Two browsers that open the page as a person would, from a file, and say what they see.

Chromium through Playwright, Firefox through its own remote protocol (WebDriver BiDi), each with the
browser of the machine; nothing is downloaded.
"""

import json
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
FIREFOX = next(filter(None, map(shutil.which, ("firefox-esr", "firefox"))), None)
STRICT = 'user_pref("security.fileuri.strict_origin_policy", true);\n'


class ChromiumTab:
    """A tab of Chromium: evaluates scripts and lists the requests that left the file."""

    def __init__(self, page):
        self.page, self.requests = page, []
        page.on("request", lambda request: self.requests.append(request.url))

    def open(self, path):
        self.page.goto(path.as_uri())

    def run(self, script):
        """What an expression gives, waited for."""
        return self.page.evaluate(f"async () => {{ return await ({script}) }}")


@contextmanager
def chromium():
    """Chromium, started: gives tabs by a theme and a width."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        browser = started.chromium.launch(executable_path=CHROMIUM, args=arguments)

        def tab(theme="light", width=1280):
            size = {"width": width, "height": 900}
            return ChromiumTab(browser.new_context(color_scheme=theme, viewport=size).new_page())

        yield tab
        browser.close()


class FirefoxTab:
    """A tab of Firefox over its remote protocol."""

    def __init__(self, link):
        self._link, self._last = link, 0
        self.requests = []
        self._say("session.new", {"capabilities": {}})
        self._say("session.subscribe", {"events": ["network.beforeRequestSent"]})
        tree = self._say("browsingContext.getTree", {})
        self._context = tree["contexts"][0]["context"]

    def open(self, path):
        where = {"context": self._context, "url": path.as_uri(), "wait": "complete"}
        self._say("browsingContext.navigate", where)

    def run(self, script):
        """What an expression gives, waited for; by way of JSON."""
        wrapped = f"(async () => JSON.stringify((await ({script})) ?? null))()"
        asked = {
            "expression": wrapped,
            "target": {"context": self._context},
            "awaitPromise": True,
        }
        made = self._say("script.evaluate", asked)
        assert made["type"] == "success", made
        return json.loads(made["result"]["value"])

    def _say(self, method, parameters):
        self._last += 1
        asked = {"id": self._last, "method": method, "params": parameters}
        self._link.send(json.dumps(asked))
        while True:
            said = json.loads(self._link.recv(120))
            if said.get("method") == "network.beforeRequestSent":
                self.requests.append(said["params"]["request"]["url"])
            if said.get("id") == self._last:
                assert "error" not in said, said
                return said["result"]


@contextmanager
def firefox(profile):
    profile.mkdir()
    (profile / "user.js").write_text(STRICT, encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(profile)]
    running = subprocess.Popen(
        [*command, "--remote-debugging-port", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        with _linked(port) as link:
            yield FirefoxTab(link)
    finally:
        running.terminate()
        running.wait(30)


def _linked(port):
    from websockets.sync.client import connect

    for _ in range(150):
        try:
            return connect(f"ws://127.0.0.1:{port}/session", max_size=None)
        except OSError:
            time.sleep(0.2)
    raise AssertionError("Firefox did not open its remote protocol")


def until(tab, script, seconds=60):
    """Waits until an expression is true in the tab."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if tab.run(script):
            return
        time.sleep(0.05)
    raise AssertionError(f"not seen in {seconds} seconds: {script}")
