"""When Python looks for garbage: not while the program starts (see `__main__`), which makes thousands of values that stay."""

import gc


def settle() -> None:
    """What has been made so far stays until the end and is not searched again; from here on garbage is found as usual."""
    gc.freeze()
    gc.enable()
