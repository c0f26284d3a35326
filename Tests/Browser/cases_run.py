"""The page of a run: charts, map, tables and forms, and a run without a file."""

import re

from serving import gpx, opened, scrolls_sideways


def brought(page, site, name, minutes=12, ago_days=30):
    """Imports a made-up run and opens its page."""
    page.goto(site.url + "/import")
    page.locator("input[name=file]").set_input_files(
        {"name": "made.gpx", "mimeType": "application/gpx+xml",
         "buffer": gpx(minutes=minutes, ago_days=ago_days, name=name)})
    link = page.locator("[data-lines] a").first
    link.wait_for()
    address = link.get_attribute("href")
    shown(page, site, address)
    return address


def shown(page, site, address):
    """Opens the page of a run and waits until its charts are drawn."""
    page.goto(site.url + address)
    page.locator("html[data-run-ready]").wait_for()


def readout(page):
    return page.locator(".track-now").first.inner_text()


def case_the_slider_moves_one_cursor_over_charts_and_map(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Slider", ago_days=31)
        before = readout(page)
        dot = page.locator(".way-dot").get_attribute("d")
        page.locator("#cursor").focus()
        for _ in range(40):
            page.keyboard.press("ArrowRight")
        assert readout(page) != before
        assert page.locator(".way-dot").get_attribute("d") != dot
        spoken = page.locator("#cursor").get_attribute("aria-valuetext")
        assert "km" in spoken and "bpm" in spoken, spoken


def case_a_drag_zooms_every_chart_and_the_whole_run_comes_back(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Drag", ago_days=32)
        labels = ".dygraph-axis-label-x"
        whole = page.locator(labels).all_inner_texts()
        plot = page.locator(".track-plot").first
        plot.scroll_into_view_if_needed()
        box = plot.bounding_box()
        middle = box["y"] + box["height"] / 2
        page.mouse.move(box["x"] + box["width"] * 0.4, middle)
        page.mouse.down()
        page.mouse.move(box["x"] + box["width"] * 0.6, middle, steps=5)
        page.mouse.up()
        button = page.locator("button[data-zoom=whole]")
        assert button.is_enabled()
        assert page.locator(labels).all_inner_texts() != whole
        button.click()
        assert button.is_disabled()
        assert page.locator(labels).all_inner_texts() == whole


def case_charts_lie_along_distance_or_time(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Axis", ago_days=33)
        labels = page.locator(".dygraph-axis-label-x")
        assert any("km" in text for text in labels.all_inner_texts())
        page.locator("input[name=axis][value=time]").check(force=True)
        assert any(re.fullmatch(r"0:\d\d", text) for text in labels.all_inner_texts())


def case_a_split_is_marked_on_charts_and_map(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Split", ago_days=34)
        split = page.locator(".splits .split").first
        split.click()
        assert split.get_attribute("aria-pressed") == "true"
        assert page.locator("path.way-pick").count() == 1
        split.click()
        page.mouse.move(5, 5)
        assert page.locator("path.way-pick").count() == 0


def case_the_route_is_colored_by_what_is_chosen_and_the_address_says_so(browser, site):
    with opened(browser, site) as (page, _):
        address = brought(page, site, "Colors", ago_days=35)
        page.locator("a[data-coloring=grade]").click()
        assert page.url.endswith("?color=grade")
        assert page.locator("path.c-g3").count() > 0
        shown(page, site, address + "?color=heart")
        assert page.locator("a[data-coloring=heart]").get_attribute("aria-current") == "true"


def case_a_run_is_named_and_judged_by_its_runner(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Plain", ago_days=36)
        page.locator("#edit summary").click()
        page.fill("#edit-name", "Named <again>")
        page.select_option("#edit-effort", "7")
        page.fill("#edit-notes", "Wind from the west.")
        page.locator("#edit button.main").click()
        page.locator("h1", has_text="Named <again>").wait_for()
        assert "Effort 7 of 10" in page.locator("header").nth(1).inner_text()
        assert "Wind from the west." in page.locator("#edit").inner_text()


def case_a_run_is_deleted_on_its_page_and_brought_back(browser, site):
    with opened(browser, site) as (page, _):
        address = brought(page, site, "Gone and back", ago_days=37)
        page.locator("summary", has_text="Delete this run").click()
        page.locator(f"form[action='{address}/delete'] button").click()
        page.wait_for_url("**/deleted")
        page.locator(f"form[action='{address}/undelete'] button").click()
        page.locator("h1", has_text="Gone and back").wait_for()


def case_files_of_a_run_can_be_saved(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Saved", ago_days=38)
        for link in page.locator(".run-files a").all():
            with page.expect_download() as download:
                link.click()
            assert download.value.suggested_filename
            assert not download.value.failure()
        with page.expect_download() as download:
            page.locator("[data-picture]").click()
        assert download.value.suggested_filename == "Saved.png"


def case_every_figure_explains_itself(browser, site):
    with opened(browser, site) as (page, _):
        brought(page, site, "Explained", ago_days=39)
        figures = page.locator(".stats.four .stat")
        assert figures.count() >= 6
        for figure in figures.all():
            figure.locator("summary").click()
            card = figure.locator(".pop-card").bounding_box()
            assert card["x"] >= 0 and card["x"] + card["width"] <= 1280, figure.inner_text()
            figure.locator("summary").click()


def case_without_scripts_the_run_page_shows_route_and_tables(browser, site):
    with opened(browser, site) as (page, _):
        address = brought(page, site, "Quiet", ago_days=40)
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + address + "?color=grade")
        assert page.locator("svg.route").is_visible()
        assert page.locator("[data-legend=grade]").is_visible()
        assert not page.locator(".tracks").is_visible()
        page.locator("summary", has_text="The numbers as a table").first.click()
        assert page.locator(".behind table tbody tr").count() > 5


def case_the_run_page_fits_a_phone(browser, site):
    with opened(browser, site) as (page, _):
        address = brought(page, site, "Narrow", ago_days=41)
    with opened(browser, site, width=360, has_touch=True, color_scheme="dark") as (page, _):
        shown(page, site, address)
        assert not scrolls_sideways(page)
        for figure in page.locator(".stats.four .stat").all():
            figure.locator("summary").click()
            assert not scrolls_sideways(page), figure.inner_text()
            figure.locator("summary").click()


def case_a_run_without_a_file_is_added_after_a_slip(browser, site):
    with opened(browser, site) as (page, watch):
        watch.expected.add(422)
        page.goto(site.url + "/runs/add")
        page.fill("#time", "00:00")
        page.fill("#duration", "1:30")
        page.fill("#distance", "15")
        page.fill("#name", "By heart")
        page.locator("form button.main").click()
        assert "Did you mean 1:30:00?" in page.locator("#duration-error").inner_text()
        assert page.input_value("#name") == "By heart"
        page.fill("#duration", "1:30:00")
        page.locator("form button.main").click()
        page.locator("h1", has_text="By heart").wait_for()
        assert "Typed in" in page.locator("main").inner_text()
