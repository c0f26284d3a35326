"""Takes pictures of every page with the demonstration runner: pictures.py BINARY FOLDER."""

import os
import sys

from playwright.sync_api import sync_playwright

from serving import ARGUMENTS, CHROMIUM, Site

PAGES = {
    "today": "/", "runs": "/runs", "run": "/runs/359", "add": "/runs/add", "import": "/import",
    "settings": "/settings", "style": "/style", "evidence": "/evidence", "claim": "/evidence/C38",
    "study": "/evidence/frandsen2025", "rule": "/evidence/RUN-01", "lab": "/lab", "checkin": "/checkin",
    "ask": "/ask?q=5+km+easy+with+1+kg+on+each+ankle", "ask-first": "/ask",
    "ask-walk": "/ask?q=30+min+walk+with+0.5+kg+on+each+ankle",
    "ask-flag": "/ask?session=easy:5km&sign=chestPain", "ask-legs": "/ask?run=359",
    "ask-muscle": "/ask?q=Will+it+build+muscle", "screening": "/screening",
    "body": "/body", "body-tissue": "/body?tissue=achilles&side=left",
    "plan": "/plan", "plan-week": "/plan?span=week", "plan-new": "/plan/new",
    "compare": "/runs/compare?a=359&b=352", "map": "/runs/map", "records": "/runs/records",
    "welcome-units": "/welcome/units", "welcome-you": "/welcome/you", "welcome-runs": "/welcome/runs",
    "welcome-question": "/welcome/question",
    "welcome-answer": "/welcome/answer?q=5+km+easy+with+a+4+kg+vest", "offline": "/offline",
    "lab-compared": "/lab?place=ankle&amount=1&with=vest%3D6kg&with=grade%3D10",
}
WINDOWS = {"desktop": (1280, 900), "mobile": (390, 844)}


def main(binary, folder):
    os.makedirs(folder, exist_ok=True)
    site = Site(binary)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page()
        page.goto(site.url + "/")
        take(page, folder, "first")
        print("filling the log with the demonstration runner", flush=True)
        page.set_default_timeout(600_000)
        page.locator("form[action='/import/demo'] button").click()
        page.locator(".runlines").wait_for()
        for window, (width, height) in WINDOWS.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme)
                page = context.new_page()
                for name, path in PAGES.items():
                    page.goto(site.url + path, wait_until="networkidle")
                    take(page, folder, f"{name}-{window}-{scheme}")
                context.close()
        browser.close()
    site.close()


def take(page, folder, name):
    path = os.path.join(folder, name + ".png")
    page.screenshot(path=path, full_page=True)
    print(path, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
