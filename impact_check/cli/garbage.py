"""When Python looks for garbage: not while the program starts (see `__main__`), which makes
thousands of values that stay.
"""

import gc

SELDOM = 50_000  # new values between two searches; most of what a run makes goes without one


def settle() -> None:
    """What has been made so far stays until the end and is not searched again; from here on garbage
    is found, but not looked for often.
    """
    gc.freeze()
    gc.set_threshold(SELDOM, 20, 20)
    gc.enable()
