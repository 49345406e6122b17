"""What is told of a person in Spanish, Romanian, Polish, French and German: patterns by kind, as in
`tales`.

Capitals count only in `(?-i:...)`.
"""

from impact_check.core.safety.traces_abroad import CAPITAL

_KIN = (
    r"(?:(?:my|our|mi|nuestr[ao]|ma|mon|notre|meine?|unsere?|moja|mój|nasz[a]?) "
    r"(?:cousin\w*|sister"
    r"|brother|prim[ao]|herman[ao]|kuzyn\w*|siostra|brat|sœur|frère|schwester|bruder)"
    r"|(?:verișoara|vărul|sora|fratele) (?:mea|meu|noastră|nostru))"
)
_SHARE = (
    r"(?:we share|compartimos|împărțim|dzielimy|nous partageons|on partage|wir teilen)"
    r"(?: the| el| la| le| die| den)? (?:rent|flat|room|piso|alquiler|habitación|chiria|camera"
    r"|apartamentul|czynsz|mieszkanie|pokój|loyer|appartement|chambre|miete|wohnung|zimmer)"
)
_HIDE = (
    r"(?:we hide|escondemos|ascundem|chowamy|ukrywamy|nous cachons|on cache|wir "
    r"verstecken)\b"
)
_KNOCK = (
    r"(?:we knock|we ring|llamamos|golpeamos|batem|ciocănim|pukamy|dzwonimy|on frappe"
    r"|nous frappons"
    r"|klopfen wir|wir klopfen)(?: \w+){0,2}? (?:times|twice|veces|ori|razy|fois"
    r"|dreimal|zweimal"
    r"|mal)\b"
)
_PLATES = (
    r"(?:write down|note|apuntamos|anotamos|notăm|zapisujemy|nous notons|on note"
    r"|schreiben)(?: \w+)?"
    r" (?:the number plate|la matrícula|numărul mașinii|numer rejestracyjny|la plaque"
    r"|das kennzeichen)"
)
_PEOPLE = (
    r"(?:brazil|brasil|braz|nigeri|roman|rum|român|ukrain|ucran|ucrain|bulgar|colomb"
    r"|kolumb|albani|thai|chin|venez|wenez|mold|mołd|hungar|ungar|maghiar|węgier"
    r"|polish|polaca|pol[eo]n|poland)"
)
_ONLY_ONE = (
    rf"(?:the only|la única|el único|singura|singurul|jedyn[ay]|la seule|le seul|die einzige"
    rf"|der einzige) (?:\w+ )?(?:{_PEOPLE}\w*|trans\w*|one\b)"
)
_STAYS = (
    r"(?:stays?|lives?|sleeps?|viven?|duermen?|se quedan?|stau|stă|locuiesc|locuiește"
    r"|doarme|dorm"
    r"|mieszka(?:ją)?|nocują|śpią|śpi|loge(?:nt)?|dort|dorment|habite(?:nt)?|vit|vivent|wohnt"
    r"|wohnen|schläft|schlafen|lebt|leben)"
)
_WITH = r"(?:with|con|en casa de|la|cu|u|z|chez|avec|bei|beim|mit)"
_GIRLS = (
    r"(?:girls|women|friends|colleagues|chicas|mujeres|compañeras|amigas|fete|femei"
    r"|colege|prietene"
    r"|dziewczyn\w*|kobiet\w*|koleżan\w+|filles|femmes|collègues|copines|mädchen"
    r"|frauen|kolleginnen"
    r"|freundinnen|us|nosotras|noi|nas|nous|uns)"
)
_SOME = (
    r"(?:one|two|three|some|una|dos|tres|varias|una|două|trei|câteva|jedna|dwie|trzy"
    r"|kilka|une|deux|trois|plusieurs|eine|zwei|drei|einige|mehrere)"
)
_CARDS = (
    r"(?:asylum card|residence card|passport|papers|tarjeta|pasaporte|documentos"
    r"|cardul|pașaportul"
    r"|actele|kart[aęy]|paszport|dokumenty|carte|passeport|papiers|\w*ausweis|pass|papiere)"
)
_TAKEN = (
    r"(?:taken|took|quitaron|quitó|retiene|luat|reține|zabra\w+|trzyma|pris|confisqué|garde"
    r"|abgenommen|weggenommen|behält)"
)
_LIGHT = (
    r"(?:lamp|light|candle|cloth|curtain|luz|vela|trapo|cortina|lumină|lumânare|perdea"
    r"|światło|świeca"
    r"|firank\w+|zasłon\w+|lampe|lumière|bougie|rideau|licht|kerze|tuch|vorhang)"
)
_WINDOW = (
    r"(?:window|balcony|door|ventana|balcón|puerta|geam|fereastră|balcon|ușă|okn\w+|balkon\w*"
    r"|drzwi\w*|fenêtre|porte|fenster|tür)"
)
_LOOKS = (
    r"(?:scars?|tattoos?|cicatriz|tatuajes?|cicatrice|tatuaj\w*|blizn\w+|tatuaż\w*|tatouages?"
    r"|narben?|tätowierung\w*|tattoo|limp|cojea|șchioapă|kuleje|boite|hinkt"
    r"|(?:mother|father|madre|padre|mama|tatăl|matk\w+|mère|père|mutter|vater)"
    r" (?:of|de|der|von)?(?: \w+)? ?(?:twins|gemelos|gemenilor|bliźniąt|jumeaux|zwillinge))"
)
_PASSWORD = (
    r"(?:password|code word|contraseña|clave|parola|hasło|mot de passe|passwort|losung"
    r"|kennwort)"
    r"(?: \w+'?\w*){0,4} (?:is|es|este|e|to|est|ist|lautet)\b"
)
_KEEPS = (
    r"(?:keep|kept|hide|guardamos|guarda|escondemos|ținem|păstrăm|trzymamy|chowamy"
    r"|gardons|garde"
    r"|cachons|bewahren|verstecken|versteckt)"
)
_VALUABLES = (
    r"(?:passports?|money|cash|savings|phones?|pasaportes?|dinero|ahorros|móviles"
    r"|pașapoarte\w*|bani\w*"
    r"|telefoanele|paszport\w*|pieniądze|telefony|passeports?|argent|économies"
    r"|téléphones|pässe|geld"
    r"|handys)"
)
_GIRL_FROM = (
    r"(?:girl|woman|boy|man|chica|mujer|chico|hombre|fata|femeia|băiatul|dziewczyn\w"
    r"|kobieta|chłopak"
    r"|fille|femme|garçon|homme|mädchen|frau|junge|mann) (?:from|de|din|z|aus)"
)
_PAYS = (
    r"(?:pays?|paid|paga|pagamos|plătește|plătim|płaci|płacimy|paie|payons|bezahlt"
    r"|bezahlen|zahlt)"
    r"(?: \w+){0,3} (?:janitor|guard|porter|police|officer|conserje|portero|guardia"
    r"|policía|portar\w*"
    r"|paznic\w*|poliț\w+|dozorc\w+|ochroniarz\w*|policj\w+|gardien|concierge|policier"
    r"|hausmeister"
    r"|wächter|polizist\w*)"
)

TALES_ABROAD = (
    ("staying safe", rf"\b{_PASSWORD}"),
    ("staying safe", rf"\b{_KEEPS}\b.{{0,20}}\b{_VALUABLES}\b"),
    ("one person", rf"\b{_GIRL_FROM} {CAPITAL}"),
    ("can be used against somebody", rf"\b{_PAYS}\b"),
    (
        "ties",
        rf"\b{_SOME} (?:of|de|dintre|z|d'entre|von) {_GIRLS} (?:sleep|live|work|dorm\w*"
        rf"|duerm\w+"
        r"|viv\w+|trabaj\w+|locui\w+|lucr\w+|śpi\w*|śpią|mieszka\w*|pracuj\w+|habit\w+"
        r"|travaill\w+|schlaf\w+|wohn\w+|arbeit\w+)",
    ),
    (
        "ties",
        rf"\b{_SOME} (?:of |de |dintre |z |der |von |d')?(?:the |las |les |ze "
        rf")?{_GIRLS}(?: \w+)? {_STAYS} {_WITH}\b",
    ),
    ("ties", rf"\b(?:she|he|ella|él|ea|el|ona|on|elle|il|sie|er) {_STAYS} {_WITH}\b"),
    (
        "can be used against somebody",
        rf"\b{_CARDS}\b.{{0,30}}\b{_TAKEN}\b|\b{_TAKEN}\b.{{0,20}}\b{_CARDS}\b",
    ),
    ("staying safe", rf"\b{_LIGHT}\b.{{0,20}}\b{_WINDOW}\b"),
    ("one person", rf"\b{_LOOKS}\b"),
    ("ties", rf"\b{_KIN}\b"),
    ("ties", rf"\b{_SHARE}\b"),
    ("staying safe", rf"\b{_HIDE}"),
    ("staying safe", rf"\b{_KNOCK}"),
    ("staying safe", rf"\b{_PLATES}\b"),
    ("one person", rf"\b{_ONLY_ONE}"),
    (
        "one person",
        rf"\bthe {_PEOPLE}\w* (?:woman|man|girl|boy)\b|\bthe only one here\b",
    ),
)
