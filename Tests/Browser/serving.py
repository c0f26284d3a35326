"""A server on a fresh log and a browser that watches what its pages do."""

import math
import os
import queue
import re
import shutil
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"]


class Site:
    """The built program, serving a log of its own until it is closed."""

    def __init__(self, binary, database=None):
        self.binary = binary
        self.folder = tempfile.mkdtemp(prefix="plimsoll-browser-")
        command = [binary, "serve", "--port", "0", "--database", database or os.path.join(self.folder, "log.db")]
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.output = []
        lines = queue.Queue()
        threading.Thread(target=self._read, args=(lines,), daemon=True).start()
        deadline = time.monotonic() + 60
        self.url = None
        while self.url is None:
            try:
                line = lines.get(timeout=max(0.1, deadline - time.monotonic()))
            except queue.Empty:
                raise RuntimeError("the server did not start: " + "".join(self.output))
            found = re.search(r"http://[\w.\[\]:]+", line)
            self.url = found.group(0) if found else None

    def _read(self, lines):
        for line in self.process.stdout:
            self.output.append(line)
            lines.put(line)

    def stop(self):
        """Ends the server, its log stays."""
        self.process.terminate()
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return "no answer to SIGTERM"

    def close(self):
        status = self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        return status


class Watch:
    """Everything about a page that must not happen."""

    def __init__(self, page, url):
        self.faults = []
        self.expected = set()
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.faults.append(f"script error: {error}"))
        page.on("request", lambda request: self._request(request.url, url))
        page.on("response", self._response)

    def _console(self, message):
        if message.type not in ("error", "warning"):
            return
        if any(str(status) in message.text for status in self.expected):
            return
        self.faults.append(f"console {message.type}: {message.text}")

    def _request(self, address, url):
        if not address.startswith((url + "/", "data:", "blob:")):
            self.faults.append(f"request to a foreign host: {address}")

    def _response(self, response):
        if response.status >= 400 and response.status not in self.expected:
            self.faults.append(f"{response.status} for {response.url}")


@contextmanager
def opened(browser, site, width=1280, height=900, **options):
    """A page in a window of its own, and its watch."""
    context = browser.new_context(viewport={"width": width, "height": height}, **options)
    page = context.new_page()
    page.set_default_timeout(15_000)
    page.set_default_navigation_timeout(30_000)
    watch = Watch(page, site.url)
    try:
        yield page, watch
    finally:
        context.close()
    assert not watch.faults, "; ".join(watch.faults)


def scrolls_sideways(page):
    return page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth")


def assert_fits_and_is_accessible(browser, site, paths):
    """Narrow to very wide, light and dark: nothing scrolls sideways, and axe finds nothing."""
    from axe_playwright_python.sync_playwright import Axe
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    found = []
    for width in (360, 1280, 2200):
        for scheme in ("light", "dark"):
            with opened(browser, site, width=width, color_scheme=scheme) as (page, _):
                for path in paths:
                    page.goto(site.url + path, wait_until="networkidle")
                    assert not scrolls_sideways(page), f"{path} scrolls sideways at {width} px"
                    if width > 2000:
                        continue
                    for fault in Axe().run(page, options=rules).response["violations"]:
                        nodes = "; ".join(node["html"][:160] for node in fault["nodes"][:2])
                        found.append(f"{path} {width} {scheme}: {fault['id']}: {nodes}")
    assert not found, "\n         ".join(sorted(set(found)))


def gpx(minutes=12, ago_days=1, name="Round the pond"):
    """A made-up run round a circle at sea, with heart rate, as GPX."""
    start = datetime.now(timezone.utc) - timedelta(days=ago_days)
    points = []
    for second in range(0, minutes * 60 + 1, 2):
        angle = second / 110
        at = (start + timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%SZ")
        north, east = 0.0027 * math.sin(angle), 0.0027 * math.cos(angle)
        heart = round(140 + 12 * math.sin(second / 90))
        points.append(
            f'<trkpt lat="{north:.7f}" lon="{east:.7f}"><ele>{10 + 4 * math.sin(angle):.1f}</ele>'
            f"<time>{at}</time><extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>{heart}"
            "</gpxtpx:hr></gpxtpx:TrackPointExtension></extensions></trkpt>")
    return (
        '<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="test" '
        'xmlns="http://www.topografix.com/GPX/1/1" '
        'xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v1">'
        f"<trk><name>{name}</name><type>running</type><trkseg>{''.join(points)}</trkseg></trk></gpx>"
    ).encode()
