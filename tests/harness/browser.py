"""A headless Chromium for tests of pages: Debian's browser with Debian's driver, so nothing is downloaded."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service

BROWSER, DRIVER = "/usr/bin/chromium", "/usr/bin/chromedriver"
QUIET = (
    "--headless=new",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def missing() -> str:
    """Return why there is no browser, "" if there is one."""
    lacking = [path for path in (BROWSER, DRIVER) if not os.access(path, os.X_OK)]
    return f"{' and '.join(lacking)} not found; install chromium and chromium-driver" if lacking else ""


@contextmanager
def started(directory: Path) -> Iterator[Chrome]:
    """Return a browser that keeps its data in the directory, and records its console and its requests."""
    options = ChromeOptions()
    options.binary_location = BROWSER
    for word in (*QUIET, f"--user-data-dir={directory}", *(["--no-sandbox"] if os.geteuid() == 0 else [])):
        options.add_argument(word)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    browser = Chrome(options, Service(DRIVER, log_output=os.devnull))
    try:
        yield browser
    finally:
        browser.quit()


def show(browser: Chrome, url: str, width: int = 1280, dark: bool = False) -> None:
    """Open a URL in a window of that width, in light or dark colours. What was recorded before is forgotten."""
    size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
    browser.get("about:blank")
    said(browser)
    requested(browser)
    browser.get(url)


def said(browser: Chrome) -> list[str]:
    """Return what the console has said since it was asked last."""
    return [entry["message"] for entry in browser.get_log("browser")]


def requested(browser: Chrome) -> list[str]:
    """Return the URLs that were requested since it was asked last."""
    events: Iterator[dict[str, Any]] = (
        json.loads(entry["message"])["message"] for entry in browser.get_log("performance")
    )
    return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
