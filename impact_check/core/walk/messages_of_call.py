"""The sentences of the walk about an authority's questions."""

HEAD = "The authority's questions"
WHICH = "Which question do you want to answer?"
WHAT_IT_IS = (
    "To each you can say something in your own words and choose the findings that stand below them."
    " Findings that bear on a question are chosen already; a number takes one back."
)
DONE = "go on with the measure"
QUESTION = "Question {number}"
OWN_WORDS = "What do you say to it, in your own words?"
KEEP = "keep what stands there"
NO_WORDS = "no words of your own"
NOTED = "Noted: {words} words."
WHICH_FINDINGS = "Which findings stand below your words?"
BEAR = "They bear on this question"
OTHERS = "Other findings"
DONE_HERE = "done"
ONE_FINDING = "one finding; {words} words with your own"
FINDINGS = "{number} findings; {words} words with your own"
AT_MOST = "at most {words}"
HELP = (
    'To empty your words, type "-". Where the findings make an answer too long, they are told in'
    " short when the answer is written."
)
