"""The look of what leads to a person: addresses, numbers, accounts, places, days. Patterns by kind;
capitals count only in `(?-i:...)`.
"""

_SITES = (
    r"(?:facebook|fb|instagram|tiktok|twitter|x|linkedin|onlyfans|fansly|telegram|t|wa|whatsapp|snapchat|vk|ok|reddit|threads|bsky|"
    r"signal|line|viber|linktr|badoo|tinder|grindr|weibo)"
)
_WAYS = (
    r"(?:street|road|avenue|lane|square|boulevard|terrace|alley|straat|weg|laan|plein|gracht|kade|stra(?:ss|ß)e|gasse|platz|allee|"
    r"gatan|gade|katu|utca|sokak)"
)
_WAYS_BEFORE = (
    r"(?:calle|avenida|plaza|via|viale|piazza|corso|rue|place|quai|rua|travessa|largo|ulica|ul\.|aleja|strada|str\.|bulevardul|calea|"
    r"ulitsa|улица|ул\.|проспект|вулиця|вул\.)"
)
_LITTLE = r"(?:(?:de|del|della|di|da|do|das|dos|la|las|los|le|du|des) )*"
_NO = r"(?:(?:no|nr|n°|num|numero|número)\.? ?)?"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_VENUE = (
    r"(?:hotel|hostel|bar|club|caf[eé]|pub|sauna|salon|parlou?r|station|park|shelter|bridge|"
    r"church|supermarket|mosque|school)"
)
_BY = (
    r"(?:at|in|behind|near|next to|opposite|above|below|outside|from|around|(?:rooms?|cellar|door)"
    r" of) (?:the )?"
)
_PAPERS = (
    r"(?:passport|identity card|id card|residence"
    r" (?:permit|card)|permit|visa|case|file|dossier|badge|account|tax|insurance|licen[cs]e|"
    r"plate)"
)
_SHORT = r"(?-i:St|Rd|Ave|Ln|Sq)"
_APP = r"(?:telegram|whatsapp|signal|instagram|snapchat|skype|wechat|viber)"
_RING = r"(?:call|ring|text|dial|phone|mobile|tel\.?|cell|handy|number|whatsapp|viber)"
_REGISTERED = r"(?:ID|BSN|NIE|NIF|DNI|CNP|CPR|PESEL|EGN|SSN|NIN|AHV|CURP|NISS|INN)"

TRACES = (
    (
        "e-mail",
        r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[(\[]at[)\]]\s?)[\w-]+(?:(?:\.|\s?[(\[]dot[)\]]\s?)[\w-]+)+",
    ),
    ("e-mail", r"\b[\w.+-]{1,64}(?: dot \w{1,64}){0,3} at \w[\w-]{0,64}(?: dot \w{2,24}){1,3}\b"),
    (
        "profile",
        rf"(?:https?://|(?<![\w.-]))(?:www\.|m\.)?{_SITES}\.(?:com|me|ee|net|org|tv|app|ru|social)/[^\s)>\]\"']+",
    ),
    ("link", r"(?:https?://|www\.)[^\s)>\]\"']+"),
    ("link", r"(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,60}\.){1,4}[a-z]{2,12}/[^\s)>\]\"']+"),
    ("account", r"(?<![\w@/.])@\w[\w.]{2,}"),
    ("account", rf"\b(?:{_APP}|user ?name)(?: name| number)?\s?:\s*\S+"),
    (
        "account",
        (
            rf"\b{_APP} (?:(?:group|channel|chat|account|name) )?(?:(?:called|under|as) )?(?:the"
            r" name )?(?=[a-z.]*[\d_])\w[\w.]{3,}"
        ),
    ),
    (
        "number",
        r"\b(?-i:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)\b",
    ),  # an account at a bank
    (
        "number",
        (
            rf"\b{_PAPERS}(?: (?:no\.?|nr\.?|number|#)|:)(?: is| was)? ?:?"
            r" ?(?=[\w/.-]*\d)[\w/.-]{3,}"
        ),
    ),
    ("number", r"\b(?-i:bc1[a-z0-9]{25,60}|0x[0-9a-fA-F]{40})\b"),  # a purse of a digital currency
    ("number", r"\b(?:(?:door|pin|entry|with (?:the )?) ?code(?: is)?|code(?: is|:)) \d{3,8}\b"),
    ("number", r"\b(?:passport|plate)s? (?-i:(?=[A-Z0-9 -]{0,12}\d)[A-Z0-9]{1,3}[A-Z0-9 -]{3,}\b)"),
    (
        "number",
        (
            rf"\b(?-i:{_REGISTERED})(?: (?:no\.?|nr\.?|number))?:?"
            r" ?(?=[\w./-]{0,8}\d{4})[\w./-]{6,}"
        ),
    ),
    (
        "number",
        r"\b(?:\d\d[. ]\d\d[. ]\d\d[- ]\d{3}[. ]\d\d|\d{3}-\d\d-\d{4})\b",
    ),  # of a person in a state's register
    (
        "number",
        (
            r"\b(?-i:[A-Z]{1,3}-\d{2,4}-[A-Z]{1,3}|\d-[A-Z]{3}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]{1,2}|[A-Z]{1,3}-[A-Z]{1,2}"
            r" \d{2,4})\b"
        ),
    ),
    ("address", r"(?<!\d)-?\d{1,2}\.\d{4,}, ?-?\d{1,3}\.\d{4,}"),
    ("telephone", r"(?<![\w.,/:-])(?:\+|00)[1-9]\d{0,2}(?:[ ./-]?\(?\d{1,4}\)?){2,6}(?!\w)"),
    (
        "telephone",
        (
            r"(?<![\w.,/:-])(?=(?:[ ./-]?\d){9})(?:0\d{1,4}(?:[ ./-]\d{2,4}){2,4}|0\d["
            r" ./-]?\d{7,9}|0\d{2,4}[ ./-]\d{5,8})(?![\w/-])"
        ),
    ),
    ("telephone", r"(?<![\w.,/:-])\(0\d{1,4}\)(?:[ ./-]?\d{2,4}){2,4}(?![\w/-])"),
    ("telephone", r"(?<![\w.,/:-])8[ -]\(?\d{3}\)?[ -]\d{3}[ -]\d\d[ -]\d\d(?![\w/-])"),
    ("telephone", r"(?<![\w.,/:-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w/-])"),
    ("telephone", rf"\b{_RING} ?:? ?\+?(?:\d[ .-]?){{6,}}\d"),
    (
        "telephone",
        (
            r"(?<![\w.,/:-])(?:\d[ .-]?){7,15}(?:is|was) (?:her|his|my|our|their|the) (?:\w+"
            rf" )?{_RING}\b"
        ),
    ),
    ("address", rf"\b\d{{1,4}}[a-z]?,? (?:[^\W\d_][\w'-]+ ){{1,3}}?(?:{_WAYS}|{_SHORT})\b"),
    ("address", rf"\b(?-i:[A-Z])[a-zß-ÿ]*-? ?{_WAYS},? (?:no\. ?)?\d{{1,4}}[a-z]?\b"),
    (
        "address",
        (
            rf"\b{_WAYS_BEFORE} {_LITTLE}(?-i:[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ])[\w'-]+(?: [\w'-]+)?,?"
            rf" {_NO}\d{{1,4}}\b"
        ),
    ),
    (
        "address",
        (
            rf"\b\d{{1,4}}(?: ?(?:bis|ter|[a-d]))?,? {_WAYS_BEFORE}"
            rf" {_LITTLE}(?-i:[A-ZÀ-ÞĀ-ŽА-ЯЁІЇЄ])[\w'-]+"
        ),
    ),
    (
        "address",
        (
            r"\b(?:flat|apartment|apt\.?|room|house|cabin|window|door) (?:(?:no\.?|nr\.?|number|#)"
            r" ?)?\d{1,4}[a-z]?\b"
        ),
    ),
    (
        "address",
        r"\b(?-i:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[1-9]\d{3} [A-Z]{2})\b",
    ),  # a code of the post
    ("place", rf"\b{_BY}(?-i:[A-Z][\w'-]+ ){{1,3}}{_VENUE}\b"),
    ("place", rf"\b{_BY}(?-i:Hotel|Hostel|Bar|Club|Caf[eé]|Pub|Sauna|Salon) (?-i:[A-Z])[\w'-]+\b"),
    (
        "place",
        (
            r"\b(?:(?:behind|next to|opposite|(?:two )?doors from|near) the (?:\w+"
            rf" )?{_VENUE}|corner of (?-i:[A-Z])\w+)\b"
        ),
    ),
    ("day or time", rf"\b(?:{_NTH} (?:of )?{_MONTH}|{_MONTH} {_NTH})\b(?:,? \d{{4}})?"),
    ("day or time", r"\b(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)\b"),
    (
        "day or time",
        (
            rf"\b(?:last|on|every) {_DAY}\b(?: (?:night|morning|evening|afternoon))?|\b(?:last"
            r" night|yesterday)\b"
        ),
    ),
    (
        "day or time",
        r"\bat (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)|(?:[01]?\d|2[0-3])[:.][0-5]\d)\b",
    ),
)
