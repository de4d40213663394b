"""What only measures, and takes minutes or a browser, is collected by `make bench` alone."""

import sys

from browser.conftest import app, browser, fake_app, open_page, shipped_app, windows

__all__ = ["app", "browser", "fake_app", "open_page", "shipped_app", "windows"]
collect_ignore = [] if "--benchmark-enable" in sys.argv else ["test_growth.py", "test_pages.py", "test_reports.py"]
