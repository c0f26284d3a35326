"""The check-in: tapping the body, with and without scripts, and coming back to what was said."""

import re

from serving import opened, scrolls_sideways


def tap_and_send(page, site):
    page.goto(site.url + "/checkin")
    pad = page.locator("#pain-achilles-l")
    assert not pad.is_visible()
    # The left side stands on the left when seen from the back.
    page.locator("a[href='#pain-achilles-l'] .hit").click()
    assert pad.is_visible()
    pad.get_by_text("2", exact=True).click()
    pad.get_by_text("this morning").click()
    page.locator("a[href='#pain-knee-r'] .region").click()
    assert pad.is_visible(), "a pad with a number stays"
    page.locator("#sleepHours").fill("7.5")
    page.locator(".check-in button.main").click()
    page.wait_for_url(re.compile("saved=1"))
    assert "Left Achilles tendon 2 of 10, this morning" in page.locator("#said").inner_text()
    assert page.locator("#sleepHours").input_value() == "7.5"


def case_a_body_is_tapped_on_a_phone_without_scripts(browser, site):
    with opened(browser, site, width=360, java_script_enabled=False) as (page, _):
        tap_and_send(page, site)
        page.locator("#said form[action='/checkin/pain'] button").click()
        assert page.locator("#said form[action='/checkin/pain']").count() == 0


def case_a_body_is_tapped_and_the_day_is_deleted_and_brought_back(browser, site):
    with opened(browser, site, width=1280) as (page, _):
        tap_and_send(page, site)
        page.locator("#said form[action='/checkin/delete'] button").click()
        page.locator(".toast button").click()
        assert "Left Achilles tendon" in page.locator("#said").inner_text()


def case_what_hurt_is_asked_for_first_the_next_time(browser, site):
    with opened(browser, site, width=390) as (page, _):
        page.goto(site.url + "/checkin")
        assert page.locator("#pain-achilles-l").is_visible()
        assert not page.locator("#pain-knee-r").is_visible()
        assert not scrolls_sideways(page)


def case_every_number_of_a_pad_is_large_enough_for_a_finger(browser, site):
    with opened(browser, site, width=360) as (page, _):
        page.goto(site.url + "/checkin#pain-tibia-l")
        for label in page.locator("#pain-tibia-l .scale label").all():
            box = label.bounding_box()
            assert box["width"] >= 44 and box["height"] >= 44, box


def case_strength_work_is_written_down_and_brought_back(browser, site):
    with opened(browser, site) as (page, watch):
        page.goto(site.url + "/checkin")
        watch.expected.add(422)
        page.locator("#exercise").select_option("squats")
        page.locator("#sets").fill("many")
        page.locator("#strength button.btn:not(.calm)").click()
        assert "no number of sets" in page.locator("#sets-error").inner_text()
        page.locator("#sets").fill("3x8")
        page.locator("#mass").fill("40")
        page.locator("#strength button.btn:not(.calm)").click()
        page.wait_for_url(re.compile("#strength"))
        assert "Squats 3×8" in page.locator("#strength").inner_text()
        page.locator("#strength form[action$='delete'] button").click()
        page.locator(".toast button").click()
        assert "Squats 3×8" in page.locator("#strength").inner_text()


def case_a_worrying_sign_names_a_clinician_and_is_taken_back(browser, site):
    with opened(browser, site, width=360, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/checkin")
        assert not page.locator("#signPlace").is_visible(), "folded away until it is asked for"
        page.locator(".worry summary").click()
        page.locator("#signPlace").select_option("knee-r")
        page.get_by_text("A joint that locks").click()
        page.locator(".check-in button.main").click()
        page.wait_for_url(re.compile("saved=1#signs"))
        card = page.locator("#signs").inner_text()
        assert "clinician" in card and "Right knee: a joint that locks" in card
        assert not scrolls_sideways(page)
        page.locator("#signs form button").click()
        assert page.locator("#signs").count() == 0


def case_strength_work_says_how_long_and_how_hard(browser, site):
    with opened(browser, site, width=390) as (page, _):
        page.goto(site.url + "/checkin")
        page.locator("#sets").fill("3x8")
        page.locator("#minutes").fill("45")
        page.locator("#workEffort").fill("6")
        page.locator("#strength button.btn:not(.calm)").click()
        page.wait_for_url(re.compile("#strength"))
        assert "45 min, effort 6 of 10" in page.locator("#strength").inner_text()
