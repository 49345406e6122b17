"""The look of what leads to a person: addresses, numbers, accounts, places, days. Patterns by kind; capitals count only in `(?-i:...)`."""

_SITES = (
    r"(?:facebook|fb|instagram|tiktok|twitter|x|linkedin|onlyfans|fansly|telegram|t|wa|whatsapp|snapchat|vk|ok|reddit|threads|bsky|"
    r"signal|line|viber|linktr|badoo|tinder|grindr|weibo)"
)
_WAYS = (
    r"(?:street|road|avenue|lane|square|boulevard|terrace|alley|straat|weg|laan|plein|gracht|kade|stra(?:ss|ß)e|gasse|platz|allee|"
    r"gatan|gade|katu|utca|sokak)"
)
_WAYS_BEFORE = r"(?:calle|avenida|plaza|via|viale|piazza|corso|rue|place|ulica|ul\.|strada|bulevardul|ulitsa)"
_LITTLE = r"(?:(?:de|del|della|di|la|las|los|le|du|des) )*"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)"
)
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_VENUE = r"(?:hotel|hostel|bar|club|caf[eé]|pub|sauna|salon|parlou?r|station|park|shelter|bridge|church|supermarket|mosque|school)"
_BY = r"(?:at|in|behind|near|next to|opposite|above|below|outside|from|around) (?:the )?"
_PAPERS = r"(?:passport|identity card|id card|residence permit|permit|visa|case|file|dossier|badge|account|tax|insurance|licen[cs]e|plate)"
_SHORT = r"(?-i:St|Rd|Ave|Ln|Sq)"

TRACES = (
    ("e-mail", r"(?<![\w.+-])[\w.+-]{1,64}(?:@|\s?[(\[]at[)\]]\s?)[\w-]+(?:(?:\.|\s?[(\[]dot[)\]]\s?)[\w-]+)+"),
    ("profile", rf"(?:https?://|(?<![\w.-]))(?:www\.|m\.)?{_SITES}\.(?:com|me|ee|net|org|tv|app|ru|social)/[^\s)>\]\"']+"),
    ("link", r"(?:https?://|www\.)[^\s)>\]\"']+"),
    ("account", r"(?<![\w@/.])@\w[\w.]{2,}"),
    ("account", r"\b(?:telegram|whatsapp|signal|instagram|snapchat|skype|wechat|viber|user ?name)(?: name| number)?\s?:\s*\S+"),
    ("number", r"\b(?-i:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?)\b"),  # an account at a bank
    ("number", rf"\b{_PAPERS}(?: (?:no\.?|nr\.?|number|#)|:) ?:? ?(?=[\w/.-]*\d)[\w/.-]{{3,}}"),
    ("number", r"\b(?:\d\d[. ]\d\d[. ]\d\d[- ]\d{3}[. ]\d\d|\d{3}-\d\d-\d{4})\b"),  # of a person in a state's register
    ("number", r"\b(?-i:[A-Z]{1,3}-\d{2,4}-[A-Z]{1,3}|\d-[A-Z]{3}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]{1,2}|[A-Z]{1,3}-[A-Z]{1,2} \d{2,4})\b"),
    ("address", r"(?<!\d)-?\d{1,2}\.\d{4,}, ?-?\d{1,3}\.\d{4,}"),
    ("telephone", r"(?<![\w.,/:-])(?:\+|00)[1-9]\d{0,2}(?:[ ./-]?\(?\d{1,4}\)?){2,6}(?!\w)"),
    ("telephone", r"(?<![\w.,/:-])(?:0\d{1,4}(?:[ ./-]\d{2,4}){2,4}|0\d[ ./-]?\d{7,9})(?![\w/-])"),
    ("telephone", r"(?<![\w.,/:-])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?![\w/-])"),
    ("telephone", r"\b(?:call|phone|mobile|tel\.?|cell) ?:? ?\+?\d[\d ./-]{5,}\d"),
    ("address", rf"\b\d{{1,4}}[a-z]?,? (?:[^\W\d_][\w'-]+ ){{1,3}}?(?:{_WAYS}|{_SHORT})\b"),
    ("address", rf"\b(?-i:[A-Z])[a-zß-ÿ]*-? ?{_WAYS},? (?:no\. ?)?\d{{1,4}}[a-z]?\b"),
    ("address", rf"\b{_WAYS_BEFORE} {_LITTLE}(?-i:[A-Z])[\w'-]+(?: [\w'-]+)?,? (?:no\. ?)?\d{{1,4}}\b"),
    ("address", r"\b(?:flat|apartment|apt\.?|room|house|cabin|window|door) (?:(?:no\.?|nr\.?|number|#) ?)?\d{1,4}[a-z]?\b"),
    ("address", r"\b(?-i:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[1-9]\d{3} [A-Z]{2})\b"),  # a code of the post
    ("place", rf"\b{_BY}(?-i:[A-Z][\w'-]+ ){{1,3}}{_VENUE}\b"),
    ("place", rf"\b{_BY}(?-i:Hotel|Hostel|Bar|Club|Caf[eé]|Pub|Sauna|Salon) (?-i:[A-Z])[\w'-]+\b"),
    ("place", rf"\b(?:(?:behind|next to|opposite|(?:two )?doors from|near) the (?:\w+ )?{_VENUE}|corner of (?-i:[A-Z])\w+)\b"),
    ("day or time", rf"\b(?:{_NTH} (?:of )?{_MONTH}|{_MONTH} {_NTH})\b(?:,? \d{{4}})?"),
    ("day or time", r"\b(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)\b"),
    ("day or time", rf"\b(?:last|on|every) {_DAY}\b(?: (?:night|morning|evening|afternoon))?|\b(?:last night|yesterday)\b"),
    ("day or time", r"\bat (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)|(?:[01]?\d|2[0-3])[:.][0-5]\d)\b"),
)
