"""What `jusou lint --fix` can do about the findings of a rule."""

from enum import Enum


class Mendable(Enum):
    """Whether a rule's findings carry mends, and of which kind; the value is what the rule's page says."""

    SAFELY = "`jusou lint --fix` で直せます。"
    WITH_CARE = "`jusou lint --fix --unsafe` で直せます。直した所を読み直してください。"
    BOTH = "確かなものは `jusou lint --fix` で、ほかは `jusou lint --fix --unsafe` で直せます。"
