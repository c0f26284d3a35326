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
        watch.expected.update([409, 422])
        if not page.goto(site.url + "/plan") or page.locator(".cell.plan").count() == 0:
            make(page, site)
        page.goto(site.url + "/plan")
        page.locator(".cell[data-move]").last.click()
        page.locator("#move").wait_for()
        assert page.locator(".plan-doses li").count() == 6
        page.locator("#move button").click()
        page.wait_for_url(re.compile("notice=moved|/move"))


def planned(page, site):
    """The calendar of a plan, made first where there is none."""
    page.goto(site.url + "/plan")
    if page.locator(".cell.plan").count() == 0:
        make(page, site)
        page.goto(site.url + "/plan")
    return page.locator(".cell[data-move]")


def day_of(cell):
    return cell.evaluate("cell => cell.closest('.day').dataset.day")


def case_the_keyboard_moves_a_session_and_the_form_tells_what_changes(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        watch.expected.update([409, 422])
        cell = planned(page, site).last
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


def case_a_session_is_picked_up_says_what_each_day_breaks_and_is_put_back(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        watch.expected.update([409, 422])
        cell = planned(page, site).last
        day = day_of(cell)
        cell.focus()
        cell.press("Space")
        says = page.locator("[data-plan-says]")
        page.locator("[data-plan-says]", has_text="picked up").wait_for()
        cell.press("ArrowLeft")
        assert ":" in says.inner_text()
        cell.press("Escape")
        assert "stays where it is" in says.inner_text()
        assert day_of(page.locator(".cell[data-move]").last) == day
        cell.press("Space")
        cell.press("ArrowLeft")
        cell.press("Enter")
        page.wait_for_url(re.compile("notice=moved|/move"))


def case_a_session_is_dragged_and_the_change_taken_back(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        watch.expected.update([409, 422])
        cell = planned(page, site).last
        cell.drag_to(page.locator(".day:not(.out)").first)
        page.wait_for_url(re.compile("notice=moved|/move"))
        page.goto(site.url + "/plan")
        undo = page.locator("form[action='/plan/undo'] button").first
        if undo.count():
            undo.click()
            page.wait_for_url(re.compile("notice=undone"))


def case_a_session_is_noted_copied_swapped_and_taken_out(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        watch.expected.update([409, 422])
        link = planned(page, site).last.get_attribute("href")
        page.goto(site.url + link)
        page.locator("#note").fill("with Anna")
        page.locator("#note-form button").click()
        page.wait_for_url(re.compile("notice=noted"))
        assert page.locator("#note").input_value() == "with Anna"
        page.locator("#copy form").first.locator("button").click()
        page.wait_for_url(re.compile("notice=copied|/copy"))
        page.goto(site.url + link)
        swap = page.locator("#instead button")
        if swap.count():
            swap.first.click()
            page.wait_for_url(re.compile("notice=swapped|/swap"))
            page.goto(site.url + link)
        page.locator("#skip button").click()
        page.wait_for_url(re.compile("notice=skipped"))
        assert page.locator(".cell.skipped").count() >= 1


def case_a_session_of_ones_own_points_at_the_character(browser, site):
    with opened(browser, site, width=360, java_script_enabled=False) as (page, watch):
        watch.expected.update([409, 422])
        planned(page, site)
        page.goto(site.url + "/plan/own")
        page.locator("#text").fill("6x (20s hil hard)")
        page.locator("form[action='/plan/own'] button.main").click()
        assert "hil" in page.locator("#text-error").inner_text()
        assert page.locator(".pointer").inner_text().endswith("        ^^^")
        page.locator("#text").fill("20min easy")
        page.locator("form[action='/plan/own'] button.main").click()
        assert page.locator(".toast").count() or page.locator("#question").count()


def case_pain_lets_a_change_wait_for_a_yes(browser, site):
    with opened(browser, site, width=1280) as (page, watch):
        planned(page, site)
        page.goto(site.url + "/checkin#pain-tibia-l")
        page.locator("#pain-tibia-l").get_by_text("4", exact=True).click()
        page.locator(".check-in button.main").click()
        page.wait_for_url(re.compile("saved=1"))
        page.goto(site.url + "/plan")
        # Pain of bone takes all running out of the next two weeks.
        page.locator("a[href='/plan/proposal']").click()
        page.wait_for_url("**/plan/proposal")
        assert "is sore" in page.locator("#proposal").inner_text()
        assert page.locator("#proposal .plan-changes li").count() >= 1
        page.locator("form[action='/plan/accept'] button").click()
        page.wait_for_url(re.compile("notice=accepted"))
        assert page.locator("a[href='/plan/proposal']").count() == 0


def case_the_pages_of_the_plan_fit_and_are_accessible(browser, site):
    with opened(browser, site, width=1280) as (page, _):
        if not page.goto(site.url + "/plan") or page.locator(".cell.plan").count() == 0:
            make(page, site)
        page.goto(site.url + "/plan")
        session = page.locator(".cell[data-move]").first.get_attribute("href")
    assert_fits_and_is_accessible(
        browser, site,
        ["/plan", "/plan?span=week", "/plan/new", "/plan/own", "/plan/share", "/plan/print", session])
