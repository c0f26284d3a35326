"""The pages on an empty log, an import through the page, and the pages with a run."""

import os
import re
import tempfile

from serving import assert_fits_and_is_accessible, gpx, opened

PAGES = ["/", "/runs", "/runs/add", "/checkin", "/import", "/settings", "/ask", "/screening",
         "/plan", "/plan/new",
         "/lab", "/style", "/evidence",
         "/evidence/C38", "/evidence/LOAD-01", "/evidence/minetti2002"]


def case_an_empty_log_invites_import_and_the_demonstration_runner(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/")
        assert page.locator("h1").inner_text() == "Bring what you have run."
        assert page.locator("form[action='/import/demo'] button").is_visible()
        page.locator(".card a.btn[href='/import']").click()
        page.wait_for_url("**/import")


def case_files_that_are_no_runs_say_why_and_a_run_is_imported_through_the_page(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/import")
        page.locator("input[name=file]").set_input_files([
            {"name": "shopping.txt", "mimeType": "text/plain", "buffer": b"milk, bread"},
            {"name": "pond.gpx", "mimeType": "application/gpx+xml", "buffer": gpx()},
        ])
        page.locator("[data-lines] a").wait_for()
        page.locator("[data-lines] > li").nth(1).wait_for()
        words = page.locator("[data-lines]").inner_text()
        assert "pond.gpx" in words and "Imported" in words, words
        assert "shopping.txt" in words and "Not imported: " in words, words
        assert "1 run imported" in page.locator("[data-counts]").inner_text()
        page.locator("[data-lines] a").click()
        page.wait_for_url("**/runs/*")
        assert "Round the pond" in page.locator("h1").inner_text()


def case_a_run_that_is_here_already_can_be_kept_beside_the_other(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/import")
        file = {"name": "swan.gpx", "mimeType": "application/gpx+xml",
                "buffer": gpx(minutes=7, ago_days=9, name="Swan lake")}
        page.locator("input[name=file]").set_input_files(file)
        page.locator("[data-lines] > li").wait_for()
        page.locator("input[name=file]").set_input_files(file)
        keep = page.locator("[data-again=keep]")
        keep.wait_for()
        assert "Here already" in page.locator("[data-lines] > li").first.inner_text()
        keep.click()
        page.get_by_text("2 runs imported").wait_for()
        page.goto(site.url + "/runs?q=swan")
        assert page.locator("tbody tr").count() == 2


def case_without_scripts_the_form_sends_itself(browser, site):
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/import")
        page.locator("input[name=file]").set_input_files(
            {"name": "still.gpx", "mimeType": "application/gpx+xml",
             "buffer": gpx(minutes=5, ago_days=3, name="Without scripts")})
        page.locator("button.main:visible").click()
        assert page.locator("h1").inner_text() == "This is what came in."
        assert "still.gpx" in page.locator("[data-lines]").inner_text()
        for path in PAGES:
            page.goto(site.url + path)
            assert page.locator("h1").is_visible(), path


def case_a_folder_is_taken_with_everything_in_it(browser, site):
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(os.path.join(folder, "2026", "deep"))
        for name, days in [("a.gpx", 4), ("2026/b.gpx", 5), ("2026/deep/c.gpx", 6)]:
            with open(os.path.join(folder, name), "wb") as file:
                file.write(gpx(minutes=4, ago_days=days, name=name))
        with opened(browser, site) as (page, _):
            page.goto(site.url + "/import")
            page.locator("input[name=folder]").set_input_files(folder)
            page.locator("[data-lines] > li").nth(2).wait_for()
            assert "2026/deep/c.gpx" in page.locator("[data-lines]").inner_text()


def case_a_file_of_carried_load_goes_along_with_its_recording(browser, site):
    worn = b'{"carriedLoad": 1, "items": [{"place": "vest", "kilograms": 6}]}'
    files = [
        {"name": "tow.load.json", "mimeType": "application/json", "buffer": worn},
        {"name": "tow.gpx", "mimeType": "application/gpx+xml",
         "buffer": gpx(minutes=6, ago_days=12, name="Round the quay")},
    ]
    for scripts in (True, False):
        with opened(browser, site, java_script_enabled=scripts) as (page, _):
            page.goto(site.url + "/import")
            page.locator("input[name=file]").set_input_files(files)
            if not scripts:
                page.locator("button.main:visible").click()
            page.locator("[data-lines] > li").wait_for()
            assert "tow.gpx" in page.locator("[data-lines]").inner_text()
            lines = page.locator("[data-lines] > li")
            assert lines.count() == 1, lines.all_inner_texts()
            if scripts:
                page.locator("[data-lines] a").click()
                page.wait_for_url("**/runs/*")
                words = page.locator("main").inner_text()
                assert "vest" in words, words[:600]


def case_the_list_is_searched_sorted_and_its_state_stands_in_the_address(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/runs")
        page.locator("input[name=q]").fill("pond")
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile("q=pond"))
        assert page.locator("tbody tr").count() == 1
        page.goto(site.url + "/runs")
        page.locator("th a").nth(1).click()
        page.wait_for_url(re.compile("sort=distance"))
        far = [float(text) for text in page.locator("tbody tr td:nth-child(3)").all_inner_texts()]
        assert far == sorted(far, reverse=True), far


def case_a_run_is_deleted_and_brought_back(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + "/runs")
        before = page.locator("tbody tr").count()
        assert not page.locator("button.risk").is_visible()
        page.locator("tbody input[type=checkbox]").first.check()
        page.locator("button.risk").click()
        page.locator(".toast").wait_for()
        assert page.locator("tbody tr").count() == before - 1
        page.locator(".toast button").click()
        page.wait_for_url("**/runs")
        assert page.locator("tbody tr").count() == before


def case_settings_keep_what_was_typed_and_say_what_was_understood(browser, site):
    with opened(browser, site) as (page, watch):
        page.goto(site.url + "/settings")
        watch.expected.add(422)
        page.locator("#heightMeters").fill("17.8")
        page.locator("#massKilograms").fill("75,5")
        page.locator("#body button").click()
        error = page.locator("#heightMeters-error")
        error.wait_for()
        assert error.inner_text() == "17.8 cm is too little. Did you mean 178?"
        assert page.locator("#heightMeters").input_value() == "17.8"
        assert page.locator("#massKilograms").input_value() == "75,5"
        page.locator("#heightMeters").fill("178")
        page.locator("#restingHeartRate").fill("50")
        page.locator("#maximalHeartRate").fill("190")
        page.locator("#body button").click()
        page.wait_for_url(re.compile("saved=body"))
        assert "75.5" in page.locator("#history").inner_text()
        assert "120\u00a0bpm" in page.locator("#zones table").inner_text()


def case_a_theme_that_was_chosen_stays(browser, site):
    with opened(browser, site, color_scheme="light") as (page, _):
        for theme, ground in [("dark", "rgb(12, 18, 21)"), ("system", "rgb(245, 246, 243)")]:
            page.goto(site.url + "/settings")
            page.locator("#theme").select_option(theme)
            page.locator("#display button").click()
            page.wait_for_url(re.compile("saved=display"))
            page.goto(site.url + "/")
            shown = page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert shown == ground, shown


def case_every_page_fits_narrow_and_wide_and_has_no_accessibility_finding(browser, site):
    states = ["/runs/1", "/runs?q=nothing", "/runs?deleted=1", "/settings?saved=you"]
    assert_fits_and_is_accessible(browser, site, PAGES + states)


def case_an_address_without_a_page_says_so_calmly(browser, site):
    with opened(browser, site) as (page, watch):
        watch.expected.add(404)
        page.goto(site.url + "/runs/999999")
        assert page.locator("h1").inner_text() == "This run is not in the log."
        page.goto(site.url + "/nowhere")
        assert page.locator("h1").inner_text() == "There is nothing at this address."


def case_the_keyboard_reaches_the_content_and_closes_the_menu(browser, site):
    with opened(browser, site, width=390) as (page, _):
        page.goto(site.url + "/")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip"
        page.locator("details.more summary").click()
        assert page.locator("details.more nav").is_visible()
        page.keyboard.press("Escape")
        assert not page.locator("details.more nav").is_visible()


def case_the_evidence_is_narrowed_and_leads_from_a_question_to_a_study(browser, site):
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/evidence")
        assert page.locator(".sides").count() == 9
        page.locator("select[name=place]").select_option("vest")
        page.locator("form.filter button").click()
        page.wait_for_url(re.compile("place=vest"))
        page.locator(".side a.cite", has_text="C42").click()
        page.wait_for_url("**/evidence/C42")
        page.locator("a[href='/evidence/deStarkey2023']").first.click()
        page.wait_for_url("**/evidence/deStarkey2023")
        assert "4.3 %" in page.locator(".lead").inner_text()
