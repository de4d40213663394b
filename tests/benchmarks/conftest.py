"""What only measures, and takes minutes, is collected by `make bench` alone."""

import sys

collect_ignore = [] if "--benchmark-enable" in sys.argv else ["test_growth.py"]
