"""What to watch: a shin that hurts, a clinician's yes, and the ladder, on the first page."""

from serving import assert_fits_and_is_accessible, gpx, opened


def bring_a_run(page, site):
    page.goto(site.url + "/import")
    page.locator("input[name=file]").set_input_files(
        [{"name": "watched.gpx", "mimeType": "application/gpx+xml",
          "buffer": gpx(minutes=9, ago_days=3, name="Watched")}])
    page.locator("[data-lines] > li").wait_for()


def case_pain_over_bone_stops_and_a_clinicians_yes_leads_to_the_ladder(browser, site):
    with opened(browser, site) as (page, _):
        bring_a_run(page, site)
        page.goto(site.url + "/checkin")
        page.locator("a[href='#pain-tibia-l'] .region").first.click()
        page.locator("#pain-tibia-l").get_by_text("2", exact=True).click()
        page.locator(".check-in button.main").click()
        page.goto(site.url + "/")
        card = page.locator("#watch")
        assert "pain there can come from bone" in card.inner_text()
        assert "See a clinician" in card.inner_text()
    # The first page with a finding, its folds open, narrow to wide, light and dark.
    assert_fits_and_is_accessible(browser, site, ["/"])
    with opened(browser, site, width=360, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/")
        page.locator("#watch summary", has_text="a clinician has said yes").click()
        page.locator("form[action='/watch/cleared'] button").click()
        assert "walk 30 min without pain" in page.locator("#watch").inner_text()
        assert page.locator("form[action='/watch/cleared']").count() == 0
        # What was said is taken back, so that other cases find the log as it was.
        page.goto(site.url + "/checkin")
        page.locator("#said form[action='/checkin/pain'] button").first.click()
