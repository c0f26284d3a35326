"""Another language and other units: every page in German, its numbers, its marks, its width."""

import re

from serving import assert_fits_and_is_accessible, gpx, opened

PAGES = ["/", "/runs", "/runs?q=nichts", "/runs/1", "/runs/1/deleted", "/runs/add", "/checkin",
         "/import", "/settings", "/ask", "/ask?session=easy:5km&place=ankle&load=1",
         "/ask?session=easy:5km&sign=chestPain", "/ask?session=hills&goal=muscle&place=vest&load=5",
         "/ask?session=easy:5km&place=vest&load=5&print=1", "/ask?run=1",
         "/screening", "/plan", "/plan?span=week", "/plan/new", "/body", "/body?tissue=tibia&side=left",
         "/load", "/load?days=548", "/fitness", "/lab", "/lab?place=none&grade=8",
         "/lab?place=vest&amount=6&with=tow%3D15kg", "/evidence", "/evidence?place=vest",
         "/evidence/C38", "/evidence/LOAD-01", "/evidence/minetti2002", "/style"]

# Words that English cannot do without and German does not have.
ENGLISH = set(
    "the and of with your you is are this that these those from for to by than or has have it its "
    "be been they which when where without how what who why never every each no not yet until if "
    "on at as we our more less most least how many much one two day days week weeks month run runs "
    "load pace time distance heart rate".split()) - {"tempo", "pace", "not"}

# What a runner wrote, and what is typed in English in every language.
OWN = ["Teichrunde", "5 km easy with 1 kg on each ankle"]

# Every text that is read or read aloud, unless a mark says that it is in another language.
TEXTS = """() => {
  const page = document.documentElement.lang, found = [document.title];
  const isOwn = node => (node.closest('[lang]') ?? document.documentElement).lang === page;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const node = walk.currentNode, element = node.parentElement;
    if (!element.closest('script, style, datalist') && isOwn(element)) found.push(node.data.trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (element.hasAttribute(name) && isOwn(element)) found.push(element.getAttribute(name));
  return found.filter(text => text);
}"""


def english_in(page, own=()):
    """Texts of a page that are English and not marked so. What the runner wrote does not count."""
    found = []
    for text in page.evaluate(TEXTS):
        rest = re.sub(r"[A-Z]+-\d+", "", text)
        for name in own:
            rest = rest.replace(name, "")
        words = set(re.findall(r"[a-z]+", rest.lower()))
        if words & ENGLISH:
            found.append(text)
    return found


def choose(page, site, **choices):
    """Sets how things are shown, as the settings do."""
    page.goto(site.url + "/settings")
    for name, value in choices.items():
        page.locator(f"#display #{name}").select_option(value)
    page.locator("#display button").click()
    page.wait_for_url(re.compile("saved=display"))


def case_a_browser_that_asks_for_german_gets_it_and_another_gets_english(browser, site):
    for locale, tag, title in [("de-AT", "de", "Heute"), ("fr-CA", "fr", "Aujourd’hui"),
                               ("es-MX", "es", "Hoy"), ("nb-NO", "en", "Today")]:
        with opened(browser, site, locale=locale) as (page, _):
            page.goto(site.url + "/")
            assert page.evaluate("document.documentElement.lang") == tag
            assert page.locator(".nav a").first.inner_text().strip() == title


def case_a_language_is_chosen_by_its_own_name_and_stays(browser, site):
    with opened(browser, site, width=360, java_script_enabled=False) as (page, _):
        page.goto(site.url + "/settings")
        names = page.locator("#language option").all_inner_texts()
        assert names[1:] == ["English", "Deutsch", "Español", "Français"], names
        choose(page, site, language="de")
        page.goto(site.url + "/")
        assert page.locator("html").get_attribute("lang") == "de"
        answer = page.request.get(site.url + "/api/v1/runs/99")
        assert answer.status == 404 and "not in the log" in answer.text(), answer.text()


def filled(page, site):
    """Runs, a pain, a plan: enough that most of what can be said is said."""
    for ago, minutes in ((1, 62), (3, 25), (6, 38), (9, 90), (12, 30), (15, 45)):
        answer = page.request.post(
            site.url + f"/import/file?name=teich-{ago}.gpx&carry=ankle%3D2x0%2C5kg",
            data=gpx(minutes, ago, "Teichrunde"),
            headers={"origin": site.url, "content-type": "application/octet-stream"})
        assert answer.ok, answer.text()
    page.goto(site.url + "/settings")
    for name, value in [("massKilograms", "72,5"), ("heightMeters", "178,5"),
                        ("restingHeartRate", "50"), ("maximalHeartRate", "190"),
                        ("thresholdSpeed", "4:30")]:
        page.locator(f"#{name}").fill(value)
    page.locator("#body button").click()
    page.wait_for_url(re.compile("saved=body"))
    assert page.locator("#massKilograms").input_value() == "72,5"
    page.request.post(
        site.url + "/checkin", headers={"origin": site.url},
        form={"whole": "1", "pain-tibia-l": "2", "when-tibia-l": "morning", "soreness": "4",
              "sleepHours": "7,5", "note": "schwer"})
    page.goto(site.url + "/plan/new")
    page.locator("#weeks").fill("4")
    page.locator("form[data-plan-form] button.main").click()
    page.wait_for_url("**/plan/proposal")
    page.locator("form[action='/plan/accept'] button").click()


def case_every_page_is_german_but_for_what_is_marked(browser, site):
    with opened(browser, site) as (page, watch):
        watch.expected.update([404, 422])
        choose(page, site, language="de")
        filled(page, site)
        page.goto(site.url + "/plan")
        session = page.locator(".cell[href*='/plan/']").first.get_attribute("href")
        found = []
        for path in PAGES + [session, "/nirgends", "/runs/9999"]:
            page.goto(site.url + path)
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
            found += [f"{path}: {text}" for text in english_in(page, own=OWN)]
        assert not found, "\n         ".join(sorted(set(found))[:40])


def case_a_page_says_once_that_parts_of_it_are_english(browser, site):
    with opened(browser, site) as (page, _):
        choose(page, site, language="de")
        for path, is_said in [("/ask?session=easy:5km", True), ("/runs", False)]:
            page.goto(site.url + path)
            assert page.locator(".some-english").is_visible() == is_said, path
        assert page.locator(".some-english").count() == 1


def case_numbers_dates_and_fields_are_german(browser, site):
    with opened(browser, site) as (page, _):
        choose(page, site, language="de")
        page.goto(site.url + "/runs/1")
        head = page.locator(".stats.four").inner_text()
        assert re.search(r"\d,\d\d\s*km", head), head
        assert re.search(r"[a-z]+tag, \d+\. [A-Z]", page.locator(".eyebrow").first.inner_text())
        page.goto(site.url + "/lab?place=ankle&amount=1,5")
        assert page.locator("#amount").input_value() == "1,5"
        page.locator("input[type=range][data-for=amount]").focus()
        page.keyboard.press("ArrowRight")
        assert page.locator("#amount").input_value() == "1,6"
        page.goto(site.url + "/runs/add")
        page.locator("#duration").fill("1:00:00")
        page.locator("#distance").fill("10,5")
        page.locator("main form button.main").click()
        page.wait_for_url(re.compile(r"/runs/\d+$"))
        assert "10,50" in page.locator(".stats.four").inner_text()


def case_imperial_units_twelve_hours_and_sunday_first_hold_on_every_page(browser, site):
    with opened(browser, site) as (page, watch):
        watch.expected.update([404, 422])
        choose(page, site, language="de", units="imperial", clock="12", firstWeekday="6")
        found = []
        metric = re.compile(r"(?<![\w/·])[\d,.]+\s(km|kg|cm|°C|km/h)(?!\w)|/km\b")
        for path in PAGES:
            if path.startswith("/evidence"):
                continue
            page.goto(site.url + path)
            # Races and what is typed in the grammar of loads keep their units.
            kept = page.evaluate(
                "[...document.querySelectorAll('.efforts, .hint, #examples')].map(one => one.textContent)")
            found += [f"{path}: {text}" for text in page.evaluate(TEXTS)
                      if metric.search(text) and not any(text in whole for whole in kept)]
        assert not found, "\n         ".join(sorted(set(found))[:40])
        page.goto(site.url + "/runs/1")
        assert re.search(r"\d{1,2}:\d\d (AM|PM)", page.locator(".eyebrow").first.inner_text())
        page.goto(site.url + "/")
        days = page.locator(".chart text.x").all_text_contents()
        assert days[0] == "So", days
        choose(page, site, units="metric", clock="24", firstWeekday="0")


def case_german_words_fit_a_phone_and_nothing_is_inaccessible(browser, site):
    with opened(browser, site) as (page, _):
        choose(page, site, language="de")
    assert_fits_and_is_accessible(browser, site, PAGES)


def case_spanish_and_french_fit_a_phone(browser, site):
    from serving import scrolls_sideways
    with opened(browser, site, width=360) as (page, watch):
        watch.expected.update([404])
        for language in ("es", "fr"):
            choose(page, site, language=language)
            for path in PAGES:
                page.goto(site.url + path)
                assert not scrolls_sideways(page), f"{path} in {language}"
        choose(page, site, language="")
