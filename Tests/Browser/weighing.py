"""Weighs every page on a slow phone: weighing.py BINARY [DATABASE].

A phone of 390 x 844, a processor four times slower, 1.6 Mbit/s down, 0.75 up and 150 ms to an answer,
which Chromium imitates. Each page is opened twice: on a first visit with nothing kept, and again as
one who was on another page before, which is how pages are read. For both: what went over the line,
how often, when the first words were painted and how much the page moved after; once: its size
unpacked. The chart libraries are told apart. Exits with 1 where a page asks a foreign host, or weighs
more than 200 kB without them."""

import sys
import urllib.request

from playwright.sync_api import sync_playwright

from pictures import PAGES
from serving import ARGUMENTS, CHROMIUM, Site

LIMIT = 200_000
WATCH = """
window.moved = 0;
new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.moved += one.value; })
    .observe({ type: "layout-shift", buffered: true });
"""


class Line:
    """What goes over the line while a page is opened."""

    def __init__(self, session, url):
        self.url = url
        self.clear()
        session.on("Network.responseReceived", self._answer)
        session.on("Network.loadingFinished", self._end)
        session.on("Network.requestWillBeSent", self._ask)
        session.on("Network.dataReceived", self._data)

    def clear(self):
        self.asked, self.packed, self.unpacked, self.addresses = {}, {}, {}, {}

    def _ask(self, event):
        self.addresses[event["requestId"]] = event["request"]["url"]

    def _answer(self, event):
        response = event["response"]
        if response.get("fromDiskCache") or response.get("fromServiceWorker"):
            return
        self.asked[event["requestId"]] = response["url"]

    def _data(self, event):
        key = event["requestId"]
        self.unpacked[key] = self.unpacked.get(key, 0) + event["dataLength"]

    def _end(self, event):
        self.packed[event["requestId"]] = event["encodedDataLength"]

    def sums(self):
        mine = {key: url for key, url in self.asked.items() if not url.startswith("data:")}
        library = {key for key, url in mine.items() if "/vendor/" in url}
        foreign = [url for url in self.addresses.values() if not url.startswith((self.url + "/", "data:", "blob:"))]
        return {
            "packed": sum(self.packed.get(key, 0) for key in mine if key not in library),
            "unpacked": sum(self.unpacked.get(key, 0) for key in mine if key not in library),
            "libraries": sum(self.packed.get(key, 0) for key in library),
            "requests": len(mine), "foreign": len(foreign),
        }


def measure(page, line, address):
    line.clear()
    page.goto(address, wait_until="load")
    page.wait_for_timeout(700)
    painted = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN")
    return {**line.sums(), "painted": painted, "moved": page.evaluate("window.moved")}


def phone(browser, url):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, service_workers="block", is_mobile=True, has_touch=True)
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    session.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8, "uploadThroughput": 750_000 / 8})
    return context, page, Line(session, url)


def main(binary, database=None):
    site = Site(binary, database)
    if database is None:
        request = urllib.request.Request(site.url + "/import/demo", method="POST", data=b"")
        urllib.request.urlopen(request, timeout=600).read()
    faults = []
    print("| page | kB | unpacked | requests | painted, ms | moved | kB again | painted again, ms | libraries, kB | foreign |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for name, path in PAGES.items():
            context, page, line = phone(browser, site.url)
            first = measure(page, line, site.url + path)
            measure(page, line, site.url + "/style")
            again = measure(page, line, site.url + path)
            context.close()
            print(f"| {name} | {first['packed'] / 1000:.0f} | {first['unpacked'] / 1000:.0f} | {first['requests']} "
                  f"| {first['painted']:.0f} | {first['moved']:.3f} | {again['packed'] / 1000:.0f} | {again['painted']:.0f} "
                  f"| {first['libraries'] / 1000:.0f} | {first['foreign'] + again['foreign']} |", flush=True)
            if first["packed"] > LIMIT:
                faults.append(f"{name} weighs {first['packed']} bytes")
            if first["foreign"] + again["foreign"]:
                faults.append(f"{name} asks a foreign host")
        browser.close()
    site.close()
    print("\n".join(faults) or "No page is too heavy, and none asks a foreign host.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
