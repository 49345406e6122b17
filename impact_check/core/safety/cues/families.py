"""What a language has to say for the rules: one field for each family of words."""

from dataclasses import dataclass


@dataclass(slots=True, kw_only=True, eq=False, repr=False)  # hashed by identity
class Families:
    """Words of one language by what they tell, parted by blanks. `passport*` begins a word, `*weg`
    ends one, `ran_out` are two in a row. Accents and capitals do not count.
    """

    small: str  # words by which the language of a sentence shows
    who: str  # somebody in particular; a verb that is told of one person
    persons: str  # women, girls, colleagues
    peoples: str  # where somebody is from
    told: str
    marks: str  # what only one of many has
    single: str  # the only one, the youngest
    lives: str
    works: str
    goes: str  # where somebody was or went
    street: str
    door: str  # what stands before a flat: floor, bell, entrance
    side: str
    near: str
    landmark: str
    venue: str
    home: str
    owner: str
    rents: str
    cash: str  # how rent is paid
    paper: str
    ended: str
    refused: str
    lacking: str
    enters: str  # a country
    stays_on: str
    app: str
    reach: str  # how to reach somebody
    digit: str  # numbers as they are spelt out on the telephone
    weekday: str
    month: str
    nth: str
    feast: str
    hour: str
    taken: str  # arrested, beaten, controlled
    sends: str
    ally: str  # whom one tells
    helps: str  # brings, drives, looks after
    client: str
    watched: str  # number plate, place, code word
    answers: str
    span: str  # hours and minutes
    key: str
    ajar: str
    waits: str
    spot: str  # where one waits or hides something
    hides: str
    goods: str  # money, telephones
    secret: str  # a code word, a peephole
    signs: str  # a towel, a lamp
    shown: str  # where such a sign is seen
    puts: str
    cars: str
    fetches: str
    meets: str
    gathering: str  # where people meet
    crowd: str  # how many share a room
    cut: str  # what somebody keeps of the money
    born: str
    room: str  # what a number follows
    warns: str
    staff: str  # who keeps a door
    police: str
    signals: str  # how one calls for help without words
    knows: str
    asks_for: str
    that_one: str  # the one with, who
    returns: str  # back, late
    parcel: str  # what is delivered
    numbered: str
    beside: str  # what no law says of where somebody is
    kin: str
    seizes: str
    ours: str  # who speaks for themselves: no law does
    somebody: str  # who a sentence tells of: one person, or those who speak
    rule: str  # what laws and plans say: no report of a person
    has_capital_nouns: bool = False  # so that a capital tells no name
