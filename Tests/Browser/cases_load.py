"""Training load and fitness: on an empty log, on one with runs, narrow, dark, without scripts."""

from cases_body import runner
from cases_plan import make
from serving import assert_fits_and_is_accessible, gpx, opened

STATES = ["/load", "/load?days=42", "/load?days=548", "/fitness"]


def filled(browser, site):
    """A few runs, so that there is something to draw."""
    with opened(browser, site) as (page, _):
        for ago, minutes in ((1, 12), (3, 25), (6, 8), (9, 70)):
            answer = page.request.post(
                site.url + f"/api/v1/import?name=load-{ago}.gpx", data=gpx(minutes, ago, f"Load {ago}"),
                headers={"origin": site.url, "content-type": "application/octet-stream"})
            assert answer.ok, answer.text()


def case_a_measure_is_chosen_without_scripts_and_days_are_counted_by_it(browser, site):
    filled(browser, site)
    with opened(browser, site, width=390, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/load")
        page.locator("#measure").select_option("impulse.edwards")
        page.locator("#measures button").click()
        assert page.url.endswith("/load#measures")
        assert "Zone-weighted minutes (Edwards), as you chose" in page.locator("#main").inner_text()
        page.locator("#measure").select_option("")
        page.locator("#measures button").click()


def case_a_chart_over_days_has_its_table_and_its_csv(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/load?days=42")
        chart = page.locator("figure.chart").first
        chart.locator("summary").first.click()
        assert chart.locator("tbody tr").count() > 1
        with page.expect_download() as download:
            chart.get_by_role("link", name="As CSV").click()
        assert open(download.value.path()).readline().startswith("date,trainingLoad.day")


def case_a_plan_is_drawn_forward_dashed_and_body_shows_its_days(browser, site):
    with runner(browser, site) as own:
        with opened(browser, own, width=390) as (page, _):
            make(page, own)
            page.goto(own.url + "/load")
            page.locator("#measure").select_option("impulse.effort")
            page.locator("#measures button").click()
            page.goto(own.url + "/load?days=42")
            assert "of your plan" in page.locator("#main").inner_text()
            assert page.locator("path.bars.planned").count() > 0
            assert page.locator("path.ln.dash").count() > 1
            page.goto(own.url + "/body")
            assert page.locator(".dayrow .plan").count() == 8
            page.locator(".dayrow a").nth(4).click()
            assert "as planned" in page.locator("h1").inner_text()
            assert "Rest alone" in page.locator(".tissues thead").inner_text()
        assert_fits_and_is_accessible(browser, own, ["/load?days=42", "/body"])


def case_training_load_fits_and_has_no_accessibility_finding(browser, site):
    assert_fits_and_is_accessible(browser, site, STATES)
