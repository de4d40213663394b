"""`python -m simulator.design` prints the palette as the style sheet of the app."""

import sys

from simulator.design.palette import tokens_css

if __name__ == "__main__":
    sys.stdout.write(tokens_css())
