"""Addresses, places, days, accounts and numbers in Spanish, Romanian, Polish, French and German:
patterns by kind, as in `traces`.

Capitals count only in `(?-i:...)`.
"""

CAPITAL = r"(?-i:[A-ZÀ-ÞĀ-ŽȘȚŁŚŻŹĆ])[\w'-]+"
_MONTHS = (
    r"(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre"
    r"|noviembre|diciembre"
    r"|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie"
    r"|decembrie"
    r"|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września"
    r"|października|listopada"
    r"|grudnia"
    r"|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|januar|februar|märz|april|juni|juli|september|oktober|november|dezember"
    r"|january|february|march|may|june|july|october|december)"
)
_NTH_IN_WORDS = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|\w+teenth|twentieth|twenty-\w+|thirtieth|thirty-first"
    r"|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce"
    r"|quince|dieci\w+"
    r"|veint\w+|treinta(?: y uno)?"
    r"|unu|doi|trei|patru|cinci|șase|șapte|opt|nouă|zece|\w+sprezece|douăzeci(?: și \w+)?"
    r"|treizeci(?: și unu)?"
    r"|pierwszego|drugiego|trzeciego|czwartego|piątego|szóstego|siódmego|ósmego|dziewiątego"
    r"|dziesiątego|\w+nastego|dwudziestego(?: \w+)?|trzydziestego(?: \w+)?"
    r"|premier|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze"
    r"|quinze|seize"
    r"|dix-\w+|vingt(?:[- ]\w+)*|trente(?: et un)?"
    r"|ersten|zweiten|dritten|\w+ten)"
)
_WEEKDAYS = (
    r"(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?"
    r"|luni|marți|miercuri|joi|vineri|sâmbătă|duminică"
    r"|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę"
    r"|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?"
    r"|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
)
_EVERY = r"(?:cada|todos los|el|fiecare|każdy|każdą|w|tous les|chaque|jeden|jeder|am|an jedem)"
_VENUES = (
    r"(?:club(?:ul)?|klub(?:ie|u)?|bar(?:ul|ze|u)?|pub|hotel(?:u|ul)?|sal[oó]n(?:ul"
    r"|ie)?|sauna|disco"
    r"|discoteca|boîte|kneipe)"
)
_AT_HOME = (
    r"(?:calle|avenida|plaza|paseo|strada|bulevardul|bd\.|aleea|șoseaua|ulic[ay]|al\."
    r"|aleja|alei|pl\."
    r"|osiedl[eu]|rue|avenue|boulevard|impasse|quai|am|an der|zum)"
)
_STREETS = (
    r"(?:calle|avenida|callejón|strada|bulevardul|aleea|ulic[aąy]|alej[aęi]|rue|avenue|impasse)"
)
_AT_HOUR = (
    r"(?:at (?:half past|quarter to|quarter past) \w+|a las (?:\w+ y media|\w+ y cuarto)"
    r"|la (?:\w+ și jumătate)|o wpół do \w+|à \w+ heures?(?: et demie| et quart)?"
    r"|um (?:halb|viertel (?:vor|nach)) \w+|(?:at|a las|la ora|o|à|um) \d{1,2}[:.h]\d\d)"
)

TRACES_ABROAD = (
    ("day or time", rf"\b{_AT_HOUR}\b"),
    ("address", rf"\b{_STREETS} (?:(?:de|del|la|las|los|le|les|du|des) ){{0,2}}{CAPITAL}"),
    ("address", r"\b(?-i:[A-ZÄÖÜ])\w+(?:straße|strasse|gasse|weg|platz|allee)\b"),
    ("address", rf"\b{CAPITAL} (?:street|road|lane|alley|crescent|terrace)\b"),
    (
        "address",
        rf"\b{_AT_HOME} (?:\w+ ){{0,2}}?{CAPITAL}(?: {CAPITAL})?,?"
        r" (?:(?:nr|no|nº|n°|número|numărul|numer|numéro|number)\.? ?)?\d{1,4}\b",
    ),
    (
        "address",
        r"\b(?:piso|puerta|apartamentul|apartament|ap\.|scara|etajul|mieszkanie|m\.|klatka"
        r"|appartement|appt|escalier|étage|wohnung|aufgang|hausnummer|top) \d{1,3}[a-z]?\b",
    ),
    ("address", r"\b(?:row|close|drive|court|lane|way|crescent),? (?:number )?\d{1,4}\b"),
    ("address", rf"\b\d{{1,4}} (?:{CAPITAL} ){{1,2}}(?:row|close|drive|court|way|crescent)\b"),
    ("place", rf"\b{_VENUES} (?:[Ll]a |[Ee]l |[Ll]e |[Dd]er |[Dd]ie )?{CAPITAL}"),
    (
        "place",
        rf"\b(?:the|in|at) (?:the )?{CAPITAL} (?:club|bar|pub|sauna|hotel)\b|\bmeeting "
        rf"point\b",
    ),
    ("day or time", rf"\b\d{{1,2}}\.? (?:de )?{_MONTHS}(?: (?:de |del )?\d{{4}})?\b"),
    ("day or time", rf"\b{_NTH_IN_WORDS} (?:de |of )?{_MONTHS}\b"),
    ("day or time", rf"\b{_EVERY} {_WEEKDAYS}\b"),
    (
        "account",
        r"\b(?:account|cuenta|usuario|contul(?: ei| lui)?|konto|compte|pseudo|nickname)"
        r"(?: is| es| este| e| to| est| heißt| ist)?:? (?=\w*[\d_])\w{4,}",
    ),
    ("account", r"(?<![\w@/.-])[^\W\d_]{3,}[._][^\W\d_]{2,}\d{1,3}(?![\w@/.-])"),
    ("telephone", r"(?<![\w.,])(?:\d ){7,12}\d(?![\w.,])"),
    (
        "telephone",
        r"\b(?:end(?:s|ing) (?:in|with|on)|(?:termina|acaba) en|(?:se )?termin[ăa] (?:în|cu)"
        r"|kończy się na|(?:finit|termine) (?:par|en)|endet (?:auf|mit)|endziffern?) \d{3,4}\b",
    ),
    (
        "name",
        rf"\b(?:at|to|from|in|near|outside|behind) {CAPITAL}['\u2019]s"
        r" (?:place|flat|house|room|mum|mother|sister|garage|van|car|shop|caravan)\b",
    ),
)
