"""`python -m jusou_plan`."""

from jusou_plan.cli.app import main

main()
