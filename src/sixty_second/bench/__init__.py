"""What `scripts/bench` runs: the figures the README gives, measured on the machine at hand."""
