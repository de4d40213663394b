"""Fields that follow from the others of a view."""


def derive(view: object, **found: object) -> None:
    """Set fields of a frozen view from its `__post_init__`: they are right however the view was made or replaced."""
    for name, value in found.items():
        object.__setattr__(view, name, value)
