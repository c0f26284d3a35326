"""The plan: a form, a proposal, a yes, and sessions that move, with and without scripts."""

import re
import time

from serving import assert_fits_and_is_accessible, opened


def make(page, site):
    page.goto(site.url + "/plan/new")
    page.locator("#goal").select_option("endurance")
    page.locator("#weeks").fill("4")
    page.locator("form[data-plan-form] button.main").click()
    page.wait_for_url("**/plan/proposal")
    page.locator("form[action='/plan/accept'] button").click()
    page.wait_for_url(re.compile("notice=accepted"))


def case_a_plan_is_proposed_and_taken_without_scripts_on_a_phone(browser, site):
    with opened(browser, site, width=360, java_script_enabled=False) as (page, watch):
        page.goto(site.url + "/plan/new")
        watch.expected.add(422)
        page.locator("#weeks").fill("99")
        page.locator("form[data-plan-form] button.main").click()
        assert "is no number of weeks" in page.locator("#weeks-error").inner_text()
        make(page, site)
        assert page.locator(".cell.plan").count() > 3
        assert page.locator(".cell.plan").first.bounding_box()["height"] >= 44


def case_a_session_opens_and_is_moved_by_its_form(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        watch.expected.update([409])
        if not page.goto(site.url + "/plan") or page.locator(".cell.plan").count() == 0:
            make(page, site)
        page.goto(site.url + "/plan")
        page.locator(".cell[data-move]").last.click()
        page.locator("#move").wait_for()
        assert page.locator(".plan-doses li").count() == 6
        page.locator("#move button").click()
        page.wait_for_url(re.compile("notice=moved|/move"))


def case_the_keyboard_moves_a_session_and_the_form_tells_what_changes(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        watch.expected.update([409])
        if not page.goto(site.url + "/plan") or page.locator(".cell.plan").count() == 0:
            make(page, site)
        page.goto(site.url + "/plan")
        cell = page.locator(".cell[data-move]").last
        cell.focus()
        cell.press("Shift+ArrowLeft")
        page.wait_for_url(re.compile("notice=moved|/move"))
        page.goto(site.url + "/plan/new")
        before = page.locator("#changes").inner_text()
        page.locator("#weeks").fill("16")
        deadline = time.monotonic() + 15
        while page.locator("#changes").inner_text() == before:
            assert time.monotonic() < deadline, "the form told nothing new"
            time.sleep(0.05)


def case_the_pages_of_the_plan_fit_and_are_accessible(browser, site):
    with opened(browser, site, width=1280) as (page, _):
        if not page.goto(site.url + "/plan") or page.locator(".cell.plan").count() == 0:
            make(page, site)
        page.goto(site.url + "/plan")
        session = page.locator(".cell[data-move]").first.get_attribute("href")
    assert_fits_and_is_accessible(
        browser, site, ["/plan", "/plan?span=week", "/plan/new", session])
