"""A call with nine questions and 3,000 words, as a ministry would write it, for the tests."""

from impact_check.core.model.call import Call

CALL = """\
impact_check: call/1
authority: Ministry of Justice, unit for public consultations
title: Strengthening operations against trafficking
reference: MJ-2026-114
deadline: 2027-01-15
limits: {words: 3000}
each: {words: 500}
file: {formats: [docx], name: MJ-2026-114_response, plain: yes}
questions:
  - {number: 1, text: "Should officers be able to enter premises without a warrant?", about: [police_operation, blind_operation]}
  - {number: 2, text: "What should hold for people who are found?", about: [no_consent, agency]}
  - {number: 3, text: "How should information be passed on?", about: [no_firewall, privacy, migration_control], limits: {words: 120}}
  - {number: "4(a)", text: "What would follow for people without residence papers?", about: [removal_unrecognised, removal]}
  - {number: "4(b)", text: "Which support should there be?", about: [assistance, protection, identification]}
  - {number: 5, text: "How would landlords be affected?", about: [third_parties, third_party_offence, housing]}
  - {number: 6, text: "What do you know of earlier operations?", about: [monitoring]}
  - {number: 7, text: "How should organisations take part?", about: [no_involvement, voice, partnerships]}
  - {number: "8.1", text: "Is there anything else?"}
"""

OWN = """
submission:
  who_we_are: We are a collective of sex workers, founded in 2015.
  answers:
    "1": No. Officers came into our rooms three times last year and found nobody who had been trafficked.
    "4(a)": {words: "Those of us without papers left the flats and work alone.", findings: [harm.removal, condition.removal_unrecognised]}
"""


def with_questions(call: Call, **changes: object) -> Call:
    """The call with some fields of every question changed."""
    questions = tuple(question.model_copy(update=changes) for question in call.questions)
    return call.model_copy(update={"questions": questions})
