"""The load lab: sliders, the link, comparing, saving, with and without scripts."""

import re
import time

from serving import assert_fits_and_is_accessible, opened

BODY = "mass=70kg&height=1.75m&sex=any&speed=3mps"
STATES = [
    "/lab", f"/lab?{BODY}&carry=ankle%3D2x1kg&with=vest%3D6kg&with=grade%3D10",
    "/lab?mass=heavy&amount=99&place=ankle", "/lab?gait=walk&speed=5&carry=pack%3D10kg",
    f"/lab?{BODY}&tow=15kg&parachute=1.1m2&drag=20N&treadmill=1",
]


def ready(page, site, address):
    page.goto(site.url + address)
    page.locator("html[data-lab-ready]").wait_for()


def title(page):
    return page.locator("h1").inner_text()


def until(what, seconds=15):
    """Waits for something to become true; a page with our policy evaluates no strings itself."""
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.02)


def redraws(page):
    return page.evaluate("performance.getEntriesByName('lab-redraw').length")


def case_a_slider_redraws_everything_by_keyboard(browser, site):
    with opened(browser, site) as (page, _):
        ready(page, site, f"/lab?{BODY}&place=ankle&amount=1")
        before = title(page)
        path = page.locator("path.loaded").first.get_attribute("d")
        page.locator("input[type=range][data-for=amount]").focus()
        for _ in range(5):
            page.keyboard.press("ArrowRight")
        until(lambda: "1.5" in title(page))
        assert title(page) != before
        assert page.locator("#amount").input_value() == "1.5"
        assert page.locator("path.loaded").first.get_attribute("d") != path
        assert page.evaluate("document.activeElement.dataset.for") == "amount"
        page.wait_for_url(re.compile("carry=ankle%3D2x1.5kg"))
        shown = title(page)
        page.reload()
        assert title(page) == shown


def case_every_slider_move_is_painted_and_its_time_is_told(browser, site):
    with opened(browser, site) as (page, _):
        ready(page, site, f"/lab?{BODY}&place=vest&amount=6")
        page.evaluate(
            """async () => {
              const slider = document.querySelector('input[type=range][data-for=speed]');
              for (let move = 0; move < 60; move += 1) {
                slider.value = 8 + move / 10;
                const seen = performance.getEntriesByName('lab-redraw').length;
                slider.dispatchEvent(new Event('input', { bubbles: true }));
                while (performance.getEntriesByName('lab-redraw').length === seen) {
                  await new Promise(done => setTimeout(done, 1));
                }
              }
            }""")
        times = sorted(page.evaluate(
            "performance.getEntriesByName('lab-redraw').map(entry => entry.duration)"))
        middle, nine = times[len(times) // 2], times[len(times) * 9 // 10]
        print(f"         input to painted frame: median {middle:.0f} ms, nine of ten {nine:.0f} ms")
        assert len(times) >= 60


def case_a_place_is_chosen_and_the_figure_shows_it(browser, site):
    with opened(browser, site) as (page, _):
        ready(page, site, f"/lab?{BODY}&place=ankle&amount=1")
        assert page.locator(".figcard .load-ankle").first.is_visible()
        page.locator("input[name=place][value=vest]").check(force=True)
        page.locator(".figcard .runner[data-load=vest]").wait_for()
        assert page.locator(".figcard .load-vest").first.is_visible()
        assert not page.locator(".figcard .load-ankle").first.is_visible()
        assert "vest" in title(page)


def case_what_cannot_be_is_said_at_its_field_and_the_answer_stays(browser, site):
    with opened(browser, site) as (page, _):
        ready(page, site, f"/lab?{BODY}&place=ankle&amount=1")
        before = title(page)
        page.locator("#amount").fill("90")
        page.locator("#amount-error").wait_for()
        assert page.locator("#amount").input_value() == "90"
        assert title(page) == before
        page.locator("#amount").fill("2")
        until(lambda: title(page) != before)
        assert page.locator("#amount-error").count() == 0


def case_without_scripts_the_form_asks_and_compares(browser, site):
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/lab")
        page.locator("#speed").fill("12")
        page.locator("input[name=place][value=pack]").check(force=True)
        page.locator("#amount").fill("8")
        page.get_by_text("Compare with other loads").click()
        page.locator("#with1").fill("ankle=2x1kg")
        page.locator("[data-show]").click()
        assert "8\u00a0kg pack" in title(page), title(page)
        assert page.locator(".column-head").count() == 2
        page.locator(".column-head a").click()
        assert page.locator(".column-head").count() == 0
        assert "8\u00a0kg pack" in title(page), title(page)


def case_open_parts_stay_open_and_charts_are_saved(browser, site):
    with opened(browser, site) as (page, _):
        ready(page, site, f"/lab?{BODY}&place=vest&amount=6")
        summary = page.locator(".chart details summary").first
        summary.click()
        page.locator("input[type=range][data-for=grade]").focus()
        page.keyboard.press("ArrowRight")
        until(lambda: redraws(page) > 0)
        assert page.locator(".chart details").first.get_attribute("open") is not None
        assert page.locator(".chart details td").first.is_visible()
        for kind in ("svg", "png"):
            with page.expect_download() as saved:
                page.locator(f"[data-save={kind}]").first.click()
            assert saved.value.suggested_filename.endswith(kind)
        with page.expect_download() as table:
            page.locator("a[href^='/lab/stride.csv']").first.click()
        assert table.value.suggested_filename == "load-lab-stride.csv"


def case_the_link_is_copied(browser, site):
    with opened(browser, site, permissions=["clipboard-read", "clipboard-write"]) as (page, _):
        ready(page, site, f"/lab?{BODY}&place=vest&amount=6")
        page.locator("[data-copy]").click()
        page.get_by_text("Copied").wait_for()
        link = page.evaluate("navigator.clipboard.readText()")
        shown = title(page)
        page.goto(link)
        assert title(page) == shown


def case_every_state_fits_and_has_no_accessibility_finding(browser, site):
    assert_fits_and_is_accessible(browser, site, STATES)
