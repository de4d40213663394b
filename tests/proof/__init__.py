"""The scorer and the prover, proved by others than themselves."""
