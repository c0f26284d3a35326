"""First steps, work that goes on, the keyboard, and Today without the server."""

import io
import re
import zipfile

from serving import Site, assert_fits_and_is_accessible, gpx, opened

WALKED = ["/", "/runs", "/runs/add", "/checkin", "/import", "/settings", "/ask", "/screening", "/body",
          "/load", "/fitness", "/plan", "/plan/new", "/lab", "/evidence", "/welcome/units", "/welcome/you",
          "/welcome/question"]


def first_steps(page, site):
    page.goto(site.url + "/")
    page.locator("#welcome a.main").click()
    page.wait_for_url("**/welcome/units")
    page.locator("button.main").click()
    page.wait_for_url("**/welcome/you")
    page.locator("#massKilograms").fill("72")
    page.locator("#heightMeters").fill("178")
    page.locator("button.main").click()
    page.wait_for_url("**/welcome/runs")


def case_the_first_steps_lead_from_nothing_to_an_answer_without_scripts(browser, site):
    with opened(browser, site, width=390, java_script_enabled=False) as (page, _):
        first_steps(page, site)
        # The way back is the browser's own, and what was said is there.
        page.go_back()
        assert page.locator("#massKilograms").input_value() == "72"
        page.goto(site.url + "/")
        assert "Next: Your runs" in page.locator("#welcome").inner_text()
        page.locator("#welcome a.main").click()
        page.wait_for_url("**/welcome/runs")
        page.locator("input[name=file]").set_input_files(
            {"name": "first.gpx", "mimeType": "application/gpx+xml", "buffer": gpx(minutes=20)})
        page.locator("form[data-import] button.main:visible").click()
        assert "1 run imported" in page.locator("[data-counts]").inner_text()
        page.locator("[data-report] footer a.btn").click()
        page.wait_for_url(re.compile("/welcome/"))
        if page.url.endswith("/runs"):
            page.locator("form[action='/welcome/runs'] button").click()
        page.wait_for_url("**/welcome/question")
        assert "with a 4 kg vest" in page.locator("#q").input_value()
        page.locator("button.main").click()
        page.wait_for_url(re.compile("/welcome/answer"))
        assert page.locator(".verdict .word").is_visible()
        page.locator("a.btn.main").click()
        page.wait_for_url(site.url + "/")
        assert page.locator("#welcome").count() == 0
        assert page.locator(".day-answer .word").is_visible()


def case_the_first_steps_fit_and_are_accessible(browser, site):
    assert_fits_and_is_accessible(
        browser, site, ["/welcome/units", "/welcome/you", "/welcome/runs", "/welcome/question",
                        "/welcome/answer?q=5+km+easy+with+a+4+kg+vest", "/offline"])


def archive(count):
    """An archive of made-up runs, and one file in it that is none."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        packed.writestr("shopping.txt", "milk, bread")
        for number in range(count):
            packed.writestr(f"run-{number}.gpx", gpx(minutes=30, ago_days=20 + number, name=f"Run {number}"))
    return buffer.getvalue()


def case_an_import_is_seen_to_go_on_here_and_in_another_tab(browser, site):
    with opened(browser, site) as (page, _):
        other = page.context.new_page()
        other.goto(site.url + "/import")
        page.goto(site.url + "/import")
        for tab in (page, other):
            tab.evaluate("""() => { window.seen = []; new MutationObserver(() => {
                const box = document.querySelector("[data-live]");
                if (!box.hidden) window.seen.push(box.querySelector("[data-live-words]").textContent);
            }).observe(document.querySelector("[data-live]"), { subtree: true, childList: true, attributes: true }); }""")
        # The other tab begins to listen by itself.
        other.wait_for_timeout(2500)
        page.locator("input[name=file]").set_input_files(
            {"name": "many.zip", "mimeType": "application/zip", "buffer": archive(60)})
        page.locator("[data-running]").first.wait_for(state="attached")
        page.get_by_text("Files done: 1").wait_for(timeout=60_000)
        assert "60 runs imported" in page.locator("[data-counts]").inner_text()
        other.get_by_text("Done.").wait_for()
        for tab in (page, other):
            seen = tab.evaluate("window.seen")
            assert any(re.match(r"Importing: \d+ of \d+ files", words) for words in seen), seen[:9]
        assert other.locator("[data-live-lines] > li").count() > 0
        assert other.locator("[data-live-again]").is_visible()


def case_today_answers_on_the_first_screen_of_a_phone(browser, site):
    with opened(browser, site, width=390, height=844) as (page, _):
        page.goto(site.url + "/")
        thumb = page.locator(".nav-1").bounding_box()["y"]
        for part in (".day-answer", "#check-in .taps", "#changed"):
            box = page.locator(part).bounding_box()
            assert box["y"] + box["height"] <= thumb + 1, f"{part} ends at {box['y'] + box['height']}, {thumb}"
        # A number explains itself where it stands.
        page.locator("#left summary.def").first.click()
        assert page.locator("#left .pop-card").first.is_visible()
        page.keyboard.press("Escape")
        # One tap checks in.
        page.locator("#check-in .taps button").nth(2).click()
        page.wait_for_url(re.compile("/checkin"))
        page.goto(site.url + "/")
        assert page.locator("#check-in .taps").count() == 0


def case_every_page_can_be_walked_with_the_keyboard(browser, site):
    """By Tab: the skip link first, each stop seen and marked, and on to the end without a trap."""
    with opened(browser, site) as (page, _):
        for path in WALKED:
            page.goto(site.url + path, wait_until="load")
            page.keyboard.press("Tab")
            assert page.evaluate("document.activeElement.className") == "skip", path
            page.keyboard.press("Enter")
            assert page.evaluate("document.activeElement.id") == "main", path
            page.evaluate("document.activeElement.blur(); getSelection().removeAllRanges(); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
            stops, last, stays = 0, None, 0
            while stops < 400:
                page.keyboard.press("Tab")
                at = page.evaluate("""() => {
                    const e = document.activeElement;
                    if (!e || e === document.body) return null;
                    const all = [...document.querySelectorAll("*")];
                    const style = getComputedStyle(e), box = e.getBoundingClientRect();
                    const host = e.matches("input[type=radio], input[type=checkbox], a, summary, button") ? e.closest("label") ?? e : e;
                    const marked = [e, host, e.parentElement, e.closest(".input, .seg, label, a, svg")].some((x) => {
                        if (!x) return false;
                        const s = getComputedStyle(x);
                        return (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none";
                    });
                    return { number: all.indexOf(e), marked, html: e.outerHTML.slice(0, 120), visible: box.width > 0 && box.height > 0 };
                }""")
                if at is None or at["number"] == 0:
                    break
                # The fields of a date and of a time have stops within.
                stays = stays + 1 if at["number"] == last else 0
                inner = 5 if 'type="date"' in at["html"] or 'type="time"' in at["html"] else 0
                assert stays <= inner, f"{path}: Tab does not leave {at['html']}"
                assert at["marked"], f"{path}: nothing shows the focus on {at['html']}"
                last = at["number"]
                stops += 1
            assert 5 < stops < 400, f"{path}: {stops} stops"


def case_today_is_read_without_the_server_and_says_so(browser, site):
    own = Site(site.binary)
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    try:
        page.goto(own.url + "/import")
        page.locator("input[name=file]").set_input_files(
            {"name": "kept.gpx", "mimeType": "application/gpx+xml", "buffer": gpx(minutes=20, name="Kept")})
        page.locator("[data-lines] > li").wait_for()
        page.goto(own.url + "/")
        page.evaluate("navigator.serviceWorker.ready.then(() => 1)")
        page.wait_for_function("navigator.serviceWorker.controller !== null")
        page.reload()
        page.wait_for_function("caches.open('plimsoll-pages').then((cache) => cache.match('/')).then(Boolean)")
        kept = page.evaluate("caches.keys().then(async (names) => (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map((one) => new URL(one.url).pathname)))).flat())")
        assert all(path in ("/", "/offline") or path.startswith("/assets/") for path in kept), kept
        assert not page.locator(".offline").is_visible()
        own.stop()
        page.reload()
        assert "Offline. This is how it stood on" in page.locator(".offline").inner_text()
        assert "Kept" in page.locator("main").inner_text()
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(245, 246, 243)", ground
        page.goto(own.url + "/runs")
        assert page.locator("h1").inner_text() == "Offline"
    finally:
        context.close()
        own.close()


def case_a_device_forgets_when_it_is_told_to(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/")
        page.wait_for_function("caches.open('plimsoll-pages').then((cache) => cache.match('/')).then(Boolean)")
        page.goto(site.url + "/settings")
        page.locator("#device button[value=forget]").click()
        page.wait_for_url(re.compile("saved=device"))
        page.wait_for_function("caches.keys().then((names) => names.length === 0)")
        page.goto(site.url + "/")
        page.wait_for_timeout(500)
        assert page.evaluate("caches.keys()") == []
        assert page.evaluate("navigator.serviceWorker.getRegistrations().then((all) => all.length)") == 0
