"""What is told of a person, of who lives or works with whom, of staying safe and of offences, in
English: patterns by kind; capitals count only in `(?-i:...)`.
"""

_ONE = (
    r"(?:i|she|he|we|one of (?:us|them|(?:our|the) (?:members|women|girls))|(?:a|my|our|her|his)"
    r" (?:friend|colleague|member|neighbour)|"
    r"the (?:wo)?man)"
)
_ALL = r"(?: all| both| also| always| usually)?"
_WHOSE = r"(?:my|our|her|his|(?:friend|colleague|member|neighbour)'s)"
_TIE = (
    r"(?:landlord|landlady|driver|maid|receptionist|flat-?mate|room-?mate|house-?mate|cousin|sister|brother|mother|father|boyfriend|"
    r"girlfriend|husband|wife|boss|pimp|madam)"
)
_A = r"(?:an?|the|her|his|our|my|one|two|three)"
_HOME = r"(?:room|flat|apartment|house|studio|cabin|window|place|parlou?r|salon|cellar|attic)"
_PERSON = r"(?:woman|man|girl|boy|sex worker|migrant|colleague|member|friend|client|person)"
_SUFFERED = (
    r"(?:raped|beaten|arrested|attacked|robbed|deported|detained|assaulted|trafficked|abused|"
    r"sold|evicted)"
)
_SECRET = (
    r"(?:code ?word|safe ?word|door code|pin code|password (?:(?:for|of|to) (?:the )?\w+ )?is|"
    r"secret (?:sign|knock|word|exit|place|group|chat)|hiding place|"
    r"burner phone|pepper spray|the back door|the back window|fire escape)"
)
_SOME = r"(?:(?:two|three|four|some|several|many|both|most|all) of (?:us|them)|our members)"
_THINGS = r"(?:money|cash|earnings|papers|phone)"
_CHATS = r"(?:whatsapp|signal|telegram|facebook|chat)"
_OFFENCE = (
    r"(?:(?:has|have|had) no (?:papers|permit|visa|licen[cs]e)|overstayed|"
    r"(?:is|am|are|was|were) (?:undocumented|without papers|not registered|unregistered|wanted)|"
    r"(?:does not|do not|never) pays? (?:any )?tax(?:es)?|(?:uses?|takes?|sells?)"
    r" (?:drugs|heroin|cocaine|crack|meth\w*)|"
    r"works? (?:illegally|without an? (?:permit|licen[cs]e|visa)|off the books)|"
    r"lied to)"
)

TALES = (
    (
        "one person",
        (
            r"\b\d{1,2}[- ]years?[- ]old\b(?!"
            r" (?:law|act|programme|policy|guide|study|rule))|\b(?:she|he|who) (?:is|was) \d\d\b"
        ),
    ),
    ("one person", rf"\b(?:a|one|this|another) (?:\w+ )?{_PERSON} from (?-i:[A-Z])\w+"),
    (
        "one person",
        (
            rf"\b(?:a|one|this|another) (?:\w+ )?{_PERSON} who (?:lives|lived|works|worked)"
            r" (?:in|at|near) (?-i:[A-Z])\w+"
        ),
    ),
    ("one person", r"\bthe (?:youngest|oldest|eldest|tallest|newest) of (?:the|us|them|our)\b"),
    ("one person", rf"\bthe only (?:\w+ )?{_PERSON} (?:in|at|from|of)\b"),
    (
        "one person",
        (
            r"\bthe only (?:\w+ ){1,3}(?:in|of|from|on) (?:the|this|our)"
            r" (?:town|village|city|street|district|house|area|neighbourhood)\b"
        ),
    ),
    ("one person", rf"\b(?:she|he|an? (?:\w+ )?{_PERSON}) (?:told|wrote to|said to) (?:me|us)\b"),
    ("one person", r"\b(?:her|his) (?:real |work )?(?:sur|nick)?name is\b"),
    ("one person", rf"\b(?:i|we|she|he) (?:was|were|(?:has|have|had) been) {_SUFFERED}\b"),
    (
        "one person",
        rf"\b(?:happened to|{_SUFFERED}) (?:me|one of us|a member|our member|a friend|my friend)\b",
    ),
    ("ties", rf"\b{_WHOSE} {_TIE}\b"),
    (
        "ties",
        (
            rf"\b{_ONE}{_ALL} (?:rents?|rented|lets|sublets?|shares?|shared)(?: out)? {_A} (?:\w+"
            rf" )?{_HOME}s?\b"
        ),
    ),
    (
        "ties",
        (
            rf"\b{_ONE}{_ALL} (?:rents?|rented|sublets?|lets) (?:to|from)\b|\bthey{_ALL}"
            r" (?:rent|sublet) from (?:the|an?|our)\b"
        ),
    ),
    (
        "ties",
        (
            rf"\b{_ONE}{_ALL} (?:works?|worked|lives?|lived|stays?|stayed|sleeps?)"
            rf" (?:from|in|at|out of) {_A} (?:\w+ )?{_HOME}\b"
        ),
    ),
    ("ties", rf"\b{_SOME} (?:works?|lives?|stay|sleep|rent) (?:together|from|in|at)\b"),
    (
        "ties",
        (
            r"\b(?:women|girls|men|boys|workers) (?:live|work|sleep|stay)"
            r" (?:above|behind|over|below|under|next to) (?:the|an?)\b"
        ),
    ),
    ("ties", rf"\b(?:rents|sublets|rented|leases) {_A} (?:\w+ )?{_HOME}s? (?:to|from|with)\b"),
    (
        "ties",
        (
            rf"\b{_ONE}{_ALL} (?:works?|worked|lives?|lived) (?:together|with"
            r" (?:her|his|my|our|an?|two|three)\b)"
        ),
    ),
    (
        "ties",
        (
            r"\b(?:pays|collects|takes) (?:the |her |his |our |my )?(?:rent|money)"
            r" (?:to|for|from|of) (?:us|me|her|him)\b"
        ),
    ),
    (
        "staying safe",
        (
            rf"\b{_SECRET}\b|\b(?:spare )?keys? (?:is|are|lies?|hangs?)"
            r" (?:under|behind|in|with|at|on)\b"
        ),
    ),
    (
        "staying safe",
        (
            rf"\b{_ONE}{_ALL} (?:hides?|keeps? {_A}(?: \w+)? {_THINGS}|checks? in with|meets?"
            r" (?:at|in|behind))\b"
        ),
    ),
    (
        "staying safe",
        (
            rf"\b(?:we|they|(?:our|the) members){_ALL} (?:text|call|phone|message|ring|warn|signal"
            r" to) each other\b"
        ),
    ),
    (
        "staying safe",
        (
            r"\bwe (?:leave|hang|put) (?:an?|the) (?:\w+ ){1,3}(?:on|in|at) the"
            r" (?:balcony|window|door|stairs)\b"
        ),
    ),
    (
        "staying safe",
        r"\b(?:money|cash|earnings) (?:is|are) (?:kept|hidden) (?:in|under|behind|at|with)\b",
    ),
    ("staying safe", rf"\b{_CHATS} (?:group|channel) (?:called|named|where|in which)\b"),
    ("can be used against somebody", rf"\b{_ONE}{_ALL}(?: has| have| had)? {_OFFENCE}\b"),
    (
        "can be used against somebody",
        (
            rf"\b{_WHOSE} (?:asylum )?(?:claim|application) (?:was|is|has been|got)"
            r" (?:refused|rejected|denied)\b"
        ),
    ),
    (
        "can be used against somebody",
        rf"\b{_ONE} (?:is|am|are|was|were) (?:hiv|pregnant|in debt|an addict|addicted)\b",
    ),
    (
        "can be used against somebody",
        (
            r"\b(?:an?|her|his|my|our) (?:false|forged|fake|borrowed)"
            r" (?:passport|papers|visa|id|identity)\b"
        ),
    ),
    (
        "can be used against somebody",
        (
            rf"\b{_WHOSE} (?:visa|permit|papers|passport) (?:has|have|had|is|are|ran)"
            r" (?:expired|out|false|forged|fake)\b"
        ),
    ),
)
