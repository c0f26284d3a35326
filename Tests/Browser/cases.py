"""Runs every case of this folder, each group against a fresh server: cases.py BINARY."""

import importlib
import pathlib
import sys
import traceback

FOLDER = pathlib.Path(__file__).parent


def found():
    """The functions named `case_…` of the files named `cases_….py`, in order."""
    for path in sorted(FOLDER.glob("cases_*.py")):
        module = importlib.import_module(path.stem)
        for name, function in list(vars(module).items()):
            if name.startswith("case_"):
                yield path.stem.removeprefix("cases_"), name, function


def main(binary):
    sys.path.insert(0, str(FOLDER))
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return skip("Playwright is not there: Scripts/setup test fetches it")
    from serving import CHROMIUM, ARGUMENTS, Site
    if CHROMIUM is None:
        return skip("chromium is not there: apt-get install chromium")
    passed = failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        site, of, statuses = None, None, []
        for group, name, function in found():
            if group != of:
                # Each group has a log of its own, empty at first.
                if site is not None:
                    statuses.append(site.close())
                site, of = Site(binary), group
            words = f"{group}: {name.removeprefix('case_').replace('_', ' ')}"
            try:
                function(browser, site)
                passed += 1
                print(f"ok       {words}", flush=True)
            except Exception as error:  # Each case stands for itself.
                failed += 1
                print(f"failed   {words}\n         {error}", flush=True)
                where = traceback.extract_tb(error.__traceback__)
                lines = [f"{frame.name}, line {frame.lineno}" for frame in where if "cases_" in frame.filename]
                print(f"         in {lines[-1] if lines else 'the harness'}", flush=True)
        browser.close()
        statuses.append(site.close())
        if not any(statuses):
            passed += 1
            print("ok       every server ends when asked to")
        else:
            failed += 1
            print(f"failed   every server ends when asked to: {statuses}\n{''.join(site.output)}")
    print(f"{passed} passed, {failed} failed, 0 skipped")
    return 1 if failed else 0


def skip(reason):
    names = [name for _, name, _ in found_names()]
    for name in names:
        print(f"skipped: {name}: {reason}")
    print(f"0 passed, 0 failed, {len(names)} skipped")
    return 0


def found_names():
    for path in sorted(FOLDER.glob("cases_*.py")):
        for line in path.read_text().splitlines():
            if line.startswith("def case_"):
                yield path.stem, line[4:].split("(")[0], None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
