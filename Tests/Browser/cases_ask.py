"""The Ask page and the health check: typed, built, without scripts, narrow, dark, on paper."""

from serving import assert_fits_and_is_accessible, opened

TYPED = "/ask?q=5+km+easy+with+1+kg+on+each+ankle"
STATES = [
    "/ask", TYPED, "/ask?q=30+min+walk+with+0.5+kg+on+each+ankle", "/ask?q=xyzzy",
    "/ask?session=easy:5km&sign=chestPain", "/ask?session=easy:5km&goal=muscle&pain=knee=2",
    "/ask?q=why+were+my+legs+heavy", "/ask?session=easy:5km&goal=weight&massKilograms=70",
    "/ask?session=easy:5km&pain=tibia-l=2:morning:soft", TYPED + "&print=1", "/screening",
]


def case_a_typed_question_is_answered_and_can_be_built_on_without_scripts(browser, site):
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/ask")
        page.locator("#q").fill("5 km easy with 1 kg on each ankle")
        page.keyboard.press("Enter")
        assert "1 kg on each ankle" in page.locator(".verdict h2").inner_text()
        assert "No" in page.locator(".verdict .word").inner_text()
        assert page.locator("#load").input_value() == "1"
        page.locator("#session").select_option("walk")
        page.locator("#amount").fill("30min")
        page.locator("#load").fill("0.5")
        page.locator("button[value=parts]").click()
        assert "30 min walk with 500 g on each ankle" in page.locator(".verdict h2").inner_text()
        page.locator(".reasons .cite").first.click()
        assert "/evidence/" in page.url


def case_the_health_check_is_kept_and_answers_heed_it(browser, site):
    with opened(browser, site) as (page, watch):
        page.goto(site.url + "/screening")
        watch.expected.add(422)
        page.locator("button.main").click()
        assert page.locator("#accept-error").is_visible()
        page.locator("input[name=accept]").check()
        page.locator("input[value=medicine]").check()
        page.locator("button.main").click()
        page.wait_for_url("**/screening?saved=1")
        page.goto(site.url + "/ask?session=easy:5km")
        assert page.locator(".verdict .word").inner_text().strip() == "Walk it"
        page.goto(site.url + "/screening")
        page.locator("input[value=medicine]").uncheck()
        page.locator("button.main").click()
        page.wait_for_url("**/screening?saved=1")


def case_the_first_page_leads_through_the_health_check_without_scripts(browser, site):
    with opened(browser, site, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/screening?from=today")
        page.locator("input[value=nerves]").check()
        page.locator("button[name=later]").click()
        assert page.url.rstrip("/") == site.url.rstrip("/")
        page.goto(site.url + "/screening")
        page.locator("input[value=nerves]").uncheck()
        if page.locator("input[name=accept]").count():
            page.locator("input[name=accept]").check()
        page.locator("button.main").click()
        assert "saved=1" in page.url


def case_the_sheet_for_a_clinician_is_one_page_of_paper(browser, site):
    with opened(browser, site) as (page, _):
        page.goto(site.url + TYPED + "&print=1", wait_until="networkidle")
        paper = page.pdf(format="A4", print_background=True)
        assert paper.count(b"/Type /Page\n") + paper.count(b"/Type /Page ") <= 1, "more than one"


def case_every_state_fits_and_has_no_accessibility_finding(browser, site):
    assert_fits_and_is_accessible(browser, site, STATES)
