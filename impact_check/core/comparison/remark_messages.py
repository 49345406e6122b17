"""What must be known to read a comparison: whole messages with named holes."""

FICTIONAL = "{name} is fictional: the measure is made up."

TWO_KINDS = (
    "The measures differ in kind or in whom they reach, so they are not asked the same questions:"
    " {shared} are asked of both; {more}. What a measure is not asked counts no harm there."
)
SEVERAL_KINDS = (
    "The measures differ in kind or in whom they reach, so they are not asked the same questions:"
    " {shared} are asked of all; {more}. What a measure is not asked counts no harm there."
)
ASKED_MORE = "{label} is asked {number} more"

ANSWERED_APART = (
    "Not all are answered alike, by what matters: {shares}. What nobody has answered counts as harm"
    " at worst and as none at best."
)
SHARE = "{label} {percent} %"

STAMPS_DIFFER = (
    "The files were answered with different content ({stamps}); all are scored with the content in"
    " use now. A question may have read differently when it was answered."
)
STAMPS_OLD = (
    "All files were answered with other content than the one in use now; all are scored with the"
    " one in use now."
)
STAMP_NONE = "{label} does not say with which"
STAMP_VERSION = "{label} with {version}"
STAMP_DIGEST = "{label} with {version}, {digest}"
NO_VERSION = "no version"

SAME_WITHOUT_ADDITIONS = (
    "Without the organisation's own additions the order is the same ({conclusions})."
)
OTHER_WITHOUT_ADDITIONS = (
    "Without the organisation's own additions the order is {order} ({conclusions})."
)
CONCLUDED = "{label}: “{conclusion}”"
THEN = ", then "
