"""What holds for every test: none reads or fills the cache of whoever runs it."""

import os

os.environ["SIMULATOR_CACHE"] = ""
