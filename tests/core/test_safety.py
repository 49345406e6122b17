"""Passages that could identify or incriminate: what is found, what is left alone, how little of it
is shown, and how long it takes.
"""

import json
import time

import pytest

from impact_check.core.model.assessment import Assessment, Measure
from impact_check.core.safety.passages import (
    LEADS_THERE,
    known_names,
    passages,
    still_in,
    suspicious,
    written_passages,
)
from impact_check.core.safety.person_names import person_names
from impact_check.files.assessments import load_assessment
from tests import examples

FOUND = """
e-mail: Ask maria.k@example.org about it
e-mail: maria (at) example (dot) org
telephone: Ring 0476 12 34 56 in the evening
telephone: +32 476 12 34 56
telephone: 06-12345678
telephone: Tel: 555 0134 2200
telephone: (555) 123-4567
profile: See https://instagram.com/somebody_works
profile: on t.me/somebody
link: https://example.org/forum/42
account: follow @somebody.works
account: Signal: somebody.42
number: passport no. EX123456
number: IBAN BE68 5390 0754 7034
number: case number 2023/4412
number: licence plate: 1-ABC-234
number: 85.07.30-033.28
address: She works at 12 Mill Street, second floor
address: Dorpsstraat 12
address: Hauptstrasse 5
address: rue de la Loi 16
address: in flat 4b
address: SW1A 1AA
address: 50.8503, 4.3517
place: We stand behind the station
place: near the Blue Moon Bar
place: at Hotel Astoria
day or time: on 12 March 2024
day or time: March 3rd, 2025
day or time: 2024-03-12
day or time: last Tuesday night
day or time: at 22:30
one person: a 23-year-old woman
one person: She is 23
one person: the only trans woman in the town
one person: she told us that
one person: I was beaten by officers
ties: our landlord
ties: She rents a room to two others
ties: we share a flat
ties: I work together with others
staying safe: the code word is tulip
staying safe: we hide in the cellar
staying safe: we text each other when
staying safe: a chat group called tulips
can be used against somebody: she has no papers
can be used against somebody: her visa has expired
name: Interview with Maria Lopez
name: Ms Jansen said
name: a woman called Blessing
name: maria was there
name: Joy Okafor
name: Maria L. was there
name: Officer Brown hit her
name: Marie-Claire van den Berg
name: Ольга Иванова
e-mail: lena dot k at example dot org
telephone: Ring 07700 900123 after ten
telephone: (020) 7946 0018
telephone: 600 123 456 is her mobile
telephone: Text 8-926-123-45-67
profile: tiktok.com/@somebody.nights
link: forum.example.org/thread/42
link: adverts.example/id/88123
account: on Signal under tulip.42
account: Telegram channel tulip_house
number: licence plate KL 04 TR 2231
number: her passport AA1234567 was taken
number: PESEL 44051401359
number: residence card no. X1234567Z
number: the door code is 4471
number: bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq
address: улица Ленина, 5
address: Rua das Flores 12
address: 12, rue des Lilas
address: 15 bis rue du Port
address: Str. Lipscani nr. 4
place: the back room of the Lucky Star Bar
one person: the only masseuse in the village
one person: she was arrested
ties: She rents to two women
ties: They rent from the bakery owner
ties: she works from the flat of a friend
ties: the women sleep above the shop
ties: Two of us work in the same flat
ties: Our members sleep in the office
staying safe: the spare key is under the plant
staying safe: we phone each other every hour
can be used against somebody: she has overstayed
can be used against somebody: one of our members has no permit
can be used against somebody: with a false passport
can be used against somebody: she is HIV positive
number: her ID card number is X12345678
ties: He lets two rooms to women
ties: she sleeps in the parlour
staying safe: we leave a red cloth on the balcony
staying safe: the password for the door is lantern
staying safe: the money is hidden behind the fridge
can be used against somebody: she works without a licence
can be used against somebody: her asylum claim was refused
one person: the youngest of the women told us
name: 王芳 works in the back room
""".strip().splitlines()

LEFT_ALONE = """
Members of the European Parliament and the Council of Europe agree
ICRSE 2019, Rescue operations, p. 22-24, note 36
The police and the prosecutor of Brussels work together with hotels
Landlords are prosecuted, and people lose their homes
People without papers are detained or removed
Sex workers in the United States lost access to websites in 2018
The Trafficking Victims Protection Act of 2000
Directive 2011/36/EU, article 11, paragraph 3
In November, For Mexico, The Swedish model
About 1 200 people in 2019, 30-40 % of them women
A man who buys sex is fined 500 to 1 500 euros
They work with clients they know, and share an address
Budget line 04.02.01 of the city, form 22, annex 5b, doi 10.1234/abcd.5678, ISBN 978-92-871-1234-5
Consultation number 2024/03 of the ministry, decision no. 45/2023, act no. 2016-444
Landlords who rent to sex workers can be fined; people who rent out rooms must report guests
The number of reports rose from 120 to 480; 1 500 inspections took place, for 2 500 000 kronor
Two of the questions have no answer; workers live in camps near the fields
False documents are a common sign in training slides; keys to good practice are listed
The Centre for Equal Opportunities and the National Referral Mechanism were asked
Call centre staff are trained; each shelter has 12 places; the code of conduct is public
Migrants cross the border with smugglers; most women came from inside the European Union
Минимальные условия не выполнены
version 2026.2, sha256:2eecaeba5c4692238e496cc0677dec2e7c2cfc9dea7863c6861c698954224788
""".strip().splitlines()


@pytest.mark.parametrize("line", FOUND)
def test_found(line):
    kind, _, text = line.partition(": ")
    assert kind in {one for _, _, one in suspicious(text)}


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text):
    assert suspicious(text) == ()


def test_the_examples_and_the_questions_are_quiet(content):
    known = known_names(content)
    told = {
        path.name: passages(load_assessment(path, content).assessment, known)
        for path in examples.FILES
    }
    assert {name: found for name, found in told.items() if found} == {}
    asked = [
        text for one in content.questions.values() for text in (one.text, *one.options.values())
    ]
    assert [text for text in asked if suspicious(text, known)] == []


def test_every_typed_text_is_read_and_chosen_words_are_not(content):
    name = "Maria Lopez"
    assessment = Assessment.model_validate_json(
        json.dumps(
            {
                "measure": {
                    "title": name,
                    "steps": [{"text": name, "evidence": name}],
                    "provisions": {"clause_4": name},
                    "fixed": [name],
                },
                "context": {
                    "source": name,
                    "features": {"imagery": {"value": "no", "source": name}},
                },
                "answers": {
                    "consent": {
                        "answer": "safe",
                        "source": name,
                        "note": name,
                        "reason": name,
                        "fixed_by": name,
                        "gathered": {"by": name},
                    }
                },
                "set_aside": {"firewall": {"answer": "safe", "note": name}},
                "commitments": {
                    "own": {
                        "status": "planned",
                        "owner": name,
                        "addressee": name,
                        "verifier": name,
                        "source": name,
                        "text": name,
                    }
                },
                "involvement": [
                    {
                        "organisation": name,
                        "led_by": name,
                        "chosen_by": name,
                        "paid_by": name,
                        "words": name,
                    }
                ],
                "submission": {
                    "who_we_are": name,
                    "what_we_say": name,
                    "our_evidence": name,
                    "to": name,
                },
                "assessors": [{"organisation": name}],
            }
        )
    )
    found = passages(assessment)
    assert {one.kind for one in found} == {"name"}
    assert len(found) == str(assessment.model_dump()).count(name)
    assert found[1].where == "measure.steps.1.text"


def test_names_of_the_bibliography_are_known(content):
    assert suspicious("told by Sine Plambech", known_names(content)) == ()
    assert suspicious("told by Sine Plambech") != ()


def test_a_source_may_name_days_and_links_but_no_profiles():
    assert suspicious("https://example.org/report.pdf, 12 March 2024", is_source=True) == ()
    assert {
        kind for _, _, kind in suspicious("talk with Maria Lopez on t.me/somebody", is_source=True)
    } == {"name", "profile"}


@pytest.mark.parametrize("line", FOUND)
def test_never_shows_more_than_needed(line):
    text = line.partition(": ")[2]
    assessment = Assessment.model_validate({"measure": {"title": "x", "aim": text}})
    for one in passages(assessment):
        assert len(one.shown) <= 40
        if one.kind in LEADS_THERE:
            assert all(len(word) <= 4 for word in one.shown.split())
        assert one.text not in repr(one) or one.shown == one.text


@pytest.mark.parametrize(
    "seed",
    [
        "a",
        "a@",
        "a.",
        "A ",
        "Aa ",
        "1 ",
        "1-",
        "+1 ",
        "rue de la ",
        "12 Aa ",
        "Mr Aa ",
        "case: ",
        "AB12 ABCD ",
        "we all ",
        "A. '",
        "a dot ",
        "the only a ",
        "улица ",
        "8-",
        "a.a/",
        "плохо a",
        "code 1",
        "ID 1",
        "12 bis ",
    ],
)
def test_hostile_texts_take_bounded_time(seed):
    started = time.process_time()
    suspicious((seed * 20_000)[:20_000])
    assert time.process_time() - started < 10


def test_a_single_name_is_found_even_where_a_work_is_by_somebody_of_that_name():
    known = "Maria Grazia Giammarinaro, Report of the Special Rapporteur"
    assert set(person_names("Maria said so.", known)) == {(0, 5)}
    assert not list(person_names("See Maria Grazia Giammarinaro, 2014.", known))


def test_what_a_result_takes_whole_is_looked_through_like_the_whole_file():
    told = 0
    for line in FOUND:
        text = line.partition(": ")[2]
        measure = Measure(title=text, aim=f"{text} And more of it.")
        there = ["measure", f"Of {text.upper()}".replace(" ", "_")]
        of_file = still_in(passages(Assessment(measure=measure)), there)
        of_result = written_passages(Assessment(measure=measure), "", there)
        title = ("measure", "title")
        assert [passage for passage in of_result if passage.path == title] == [
            passage for passage in of_file if passage.path == title
        ]
        told += bool(of_result)
    assert told > len(FOUND) / 2


def test_a_name_is_told_of_a_result_by_whichever_text_shows_that_it_is_one():
    measure = Measure(
        title="The case of Xiomara", aim="For a woman called Xiomara, +44 20 7946 0123"
    )
    found = written_passages(Assessment(measure=measure), "", [measure.title])
    assert [(passage.path, passage.text) for passage in found] == [(("measure", "aim"), "Xiomara")]
