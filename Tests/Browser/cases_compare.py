"""Runs side by side, the map, records and privacy zones: with and without scripts."""

from serving import assert_fits_and_is_accessible, gpx, opened

STATES = [
    "/runs", "/runs/compare", "/runs/compare?a=1&b=2", "/runs/map", "/runs/map?year=1999",
    "/runs/records", "/runs/1", "/settings#privacy",
]


def filled(browser, site):
    with opened(browser, site) as (page, _):
        for ago, minutes in ((1, 24), (4, 25), (9, 24)):
            name = f"Pond {ago}"
            answer = page.request.post(
                site.url + f"/api/v1/import?name=pond-{ago}.gpx", data=gpx(minutes, ago, name),
                headers={"origin": site.url, "content-type": "application/octet-stream"})
            assert answer.ok, answer.text()


def case_two_runs_are_chosen_and_compared_without_scripts(browser, site):
    filled(browser, site)
    with opened(browser, site, width=390, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/runs")
        for box in page.locator("input[name=run]").all()[:2]:
            box.check(force=True)
        page.get_by_role("button", name="Compare two chosen").click()
        assert "/runs/compare?a=" in page.url, page.url
        assert "over the" in page.locator("h1").inner_text()
        assert page.locator("figure.chart").count() >= 3
        assert page.locator("tbody tr").count() > 10
        page.locator("summary", has_text="Which runs?").click()
        page.get_by_role("link", name="Exchange them").click()
        page.go_back()
        assert "/runs/compare?a=" in page.url


def case_the_button_that_compares_shows_with_two_runs_alone(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/runs")
        button = page.locator("[data-two]")
        boxes = page.locator("input[name=run]").all()
        assert not button.is_visible()
        boxes[0].check(force=True)
        assert not button.is_visible()
        boxes[1].check(force=True)
        assert button.is_visible()
        boxes[2].check(force=True)
        assert not button.is_visible()


def case_charts_are_saved_as_picture_and_table(browser, site):
    for path in ("/runs/compare?a=1&b=2", "/load?days=42", "/runs/map"):
        with opened(browser, site) as (page, _):
            page.goto(site.url + path)
            chart = page.locator("figure.chart").first
            kinds = ["svg", "png"] if path == "/runs/map" else ["svg", "png", "csv"]
            for kind in kinds:
                with page.expect_download() as saved:
                    chart.locator(f"[data-save={kind}]").click()
                assert saved.value.suggested_filename.endswith(kind)
                with open(saved.value.path(), "rb") as file:
                    assert len(file.read()) > 40


def case_a_zone_hides_the_start_of_a_run_and_is_taken_away(browser, site):
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/runs/1")
        page.get_by_role("link", name="Hide where this run began").click()
        page.locator("#zoneName").fill("Home")
        page.locator("#zoneRadius").fill("100")
        page.get_by_role("button", name="Hide it").click()
        assert page.locator("#privacy td", has_text="Home").count() == 1
        page.goto(site.url + "/runs/1")
        assert "left out here" in page.locator("#main").inner_text()
        page.goto(site.url + "/settings")
        page.locator("#privacy form[action='/settings/privacy/remove'] button").click()
        assert page.locator("#privacy td", has_text="Home").count() == 0


def case_the_map_weighs_little_and_asks_nobody(browser, site):
    with opened(browser, site, width=360, color_scheme="dark") as (page, _):
        answer = page.goto(site.url + "/runs/map", wait_until="networkidle")
        assert len(answer.body()) < 200_000
        assert page.locator("svg.drawing path").count() >= 2
        assert page.locator("table tbody tr").count() >= 1


def case_runs_pages_fit_and_have_no_accessibility_finding(browser, site):
    assert_fits_and_is_accessible(browser, site, STATES)
