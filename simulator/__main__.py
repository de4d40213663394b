"""`python -m simulator` is the `simulator` command."""

from simulator.cli.main import main

main()
