"""The body: the map, the table behind it, one ledger closely, on a phone and without scripts."""

import re
from contextlib import contextmanager

from serving import Site, assert_fits_and_is_accessible, gpx, opened, scrolls_sideways

PLACES = ["/body", "/body?tissue=achilles&side=left", "/body?tissue=lowBack"]


@contextmanager
def runner(browser, site):
    """A log of its own, with six weeks of runs and a sore tendon."""
    own = Site(site.process.args[0])
    try:
        with opened(browser, own) as (page, _):
            page.goto(own.url + "/import")
            page.locator("input[name=file]").set_input_files([
                {"name": f"{ago}.gpx", "mimeType": "application/gpx+xml",
                 "buffer": gpx(minutes=20 + ago % 9, ago_days=ago, name=f"Run {ago}")}
                for ago in range(1, 43, 3)])
            page.locator("[data-lines] > li").nth(13).wait_for()
            page.goto(own.url + "/checkin#pain-achilles-l")
            page.locator("#pain-achilles-l").get_by_text("2", exact=True).click()
            page.locator(".check-in button.main").click()
            page.wait_for_url(re.compile("saved=1"))
        yield own
    finally:
        own.close()


def case_an_empty_log_says_that_nothing_is_in_the_ledgers(browser, site):
    with opened(browser, site, width=390) as (page, _):
        page.goto(site.url + "/body")
        assert "ledgers" in page.locator("h1").inner_text()
        assert page.locator(".bodies").count() == 0


def case_a_day_to_come_is_chosen_without_scripts(browser, site):
    with runner(browser, site) as own:
        with opened(browser, own, width=390, java_script_enabled=False) as (page, _):
            page.goto(own.url + "/body?tissue=achilles&side=left")
            days = page.locator(".dayrow a")
            assert days.count() == 8
            assert page.locator(".dayrow a[aria-current]").count() == 1
            days.nth(3).click()
            page.wait_for_url(re.compile(r"tissue=achilles&side=left&day=\d{4}-\d\d-\d\d"))
            assert "after rest alone" in page.locator("h1").inner_text()
            assert page.locator(".dayrow a").nth(3).get_attribute("aria-current") == "date"
            assert "Achilles tendon, left" in page.locator("#ledger").inner_text()
            page.locator(".tissues tbody a").first.click()
            assert "day=" in page.url, "the day stays when another tissue is looked at"
            assert not scrolls_sideways(page)


def case_every_tissue_has_a_share_a_band_and_words(browser, site):
    with runner(browser, site) as own:
        with opened(browser, own) as (page, _):
            page.goto(own.url + "/body")
            rows = page.locator(".tissues tbody tr")
            assert rows.count() == 10, "nine tissues, one of them with a sore side"
            for row in rows.all():
                cells = row.locator("td").all_inner_texts()
                assert re.search(r"\d\s*%", cells[2]), cells
                assert cells[1].strip(), "never a color alone"
            assert page.locator("#ledger .gauge").get_attribute("aria-label")
            assert page.locator(".bodies .bodymap").count() == 2
        with opened(browser, own, width=390, java_script_enabled=False) as (page, _):
            page.goto(own.url + "/body")
            page.locator(".bodies a[href*='tissue=achilles&side=left'] .region").click()
            page.wait_for_url(re.compile("tissue=achilles&side=left"))
            ledger = page.locator("#ledger")
            assert "Achilles tendon, left" in ledger.inner_text()
            assert "sore" in ledger.inner_text()
            assert page.locator("tr.on").count() == 1
            assert not scrolls_sideways(page)
        assert_fits_and_is_accessible(browser, own, PLACES)
