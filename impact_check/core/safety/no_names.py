"""Words that are no part of a person's name: of sentences, organisations, laws and places."""

import re

from impact_check.core.words.folding import fold

# words that begin a sentence, and words of organisations, places, laws, documents and times
_NO_NAME = (
    "a about act action acts adviser affairs africa african after agencies agency aid albania"
    " albanian all alliance also although america american americas amnesty amsterdam an and annex"
    " another any app appeal appendix apps april are army article articles as asia asian asked"
    " assembly assistance association asylum at august australia australian austria austrian"
    " authorities authority autumn balkan baltic ban bank bar because before being belgian belgium"
    " berlin between bill board body border both brazil brazilian brief briefing britain british"
    " brussels bulgaria bulgarian bulletin bureau but by campaign campaigns can canada canadian"
    " caribbean caritas case catholic center central centre chapter charter chief children china"
    " chinese christmas church city civil clause club code collective college colombia colombian"
    " commission commissioner committee community company conclusion conference consider consul"
    " control convention coordinator council country county court courts crime criminal croatia"
    " croatian cross customs cyprus czech danish data december decision declaration decree"
    " deliverable denmark department deputy desk development did digest directive directorate"
    " district division do document does doing draft dutch each east easter eastern editor either"
    " embassy employment enforcement england english equal equality estonia estonian europe"
    " european evaluation every everybody evidence examiner executive expert facebook facts"
    " february federal federation few finding findings finland finnish five flanders flemish for"
    " force form foundation foundations four framework france freedom french friday from fund"
    " gazette general german germany ghana global google government greece greek green group groups"
    " guide guidelines had handbook has have he health help high home hospital hotel hotels house"
    " how however human hungarian hungary if immigration impact in inc index india indian indonesia"
    " information initiative inspectorate instagram instead institute institution integration"
    " interior internal international internet into introduction ireland irish is istanbul it"
    " italian italy its january japan japanese journal judge judges july june justice kenya kingdom"
    " korea korean labour latin latvia latvian law laws leader legal letter liberty line lisbon"
    " list lithuania lithuanian local london luxembourg macedonia madrid magazine malta man"
    " manifesto manual many march may mayor mechanism media medical member memorandum men meta"
    " mexican mexico microsoft migrant migrants migration minister ministry mission model modern"
    " moldova moldovan monday monitor montenegro more moroccan morocco most movement mugs municipal"
    " municipality museum must national nations neither netherlands network never new news ngo"
    " nigeria nigerian no nobody none nor nordic north northern norway norwegian not nothing"
    " november october of office officer officers official often ombudsman on once one online only"
    " operation operations opportunities or order organisation organisations organization organized"
    " oslo other others our over page palermo paper papers paris parliament part partnership party"
    " penal people person peru philippines plan platform poland police policy polish population"
    " portugal portuguese practice president press prevention principle principles prison procedure"
    " programme project projects proposal prosecution prosecutor protection protocol province"
    " public questions rapporteur recommendation recommendations record red referral reform refugee"
    " refugees region register regulation relations report reports republic research residence"
    " resolution return returns review rights roma romania romanian rome royal rule rules russia"
    " russian safety saturday school scotland scottish secretary section security see senate"
    " september serbia serbian service services several sex sexual she sheriff should signal since"
    " slavery slovak slovakia slovenia slovenian so social society some somebody south southern"
    " spain spanish special sport spring staff standing state statement states station statistics"
    " statute strada strategy street study such summer sunday support supreme survey sweden swedish"
    " sweep swiss switzerland syria table task team telegram text thai thailand than that the their"
    " then there these they this those three through thursday tip title to told trade trafficking"
    " training transport tribunal tuesday turkey turkish twitter two uk ukraine ukrainian under"
    " union unit united university until usa venezuela venezuelan victim victims vienna vietnam"
    " vietnamese violence voluntary wales we wednesday welfare welsh west western what whatsapp"
    " when where whether which while white who whose why will winter with without woman women work"
    " worker workers working world would yes you your youth zealand"
)
_SMALL_ABROAD = (
    "der die das dem den des ein eine einer im am zum zur beim wer wie was wo wann wir sie er"
    " ihr ihre sein ist sind alle viele einige nach vor auch seit bei mit und oder von für aus"
    " dies diese el los las una un lo en al con por para su sus se si no ella ellas les aux"
    " une sur dans chez pour avec il elle ils elles nous vous notre qui que selon w z na do od"
    " po przez o oraz dla przy nie jest ona on to ten ta te pan pani și în la din cu pe că"
    " este sunt nu care pentru între după ea ei"
)
# words of authorities, laws, campaigns and headings abroad: whole, and how they begin
_WHOLE = (
    "blue rada end demand cod cour courts corte cruz croix droit droits etat ley leyes ligue"
    " liga loi lois plan office sad trata ue code codes fund supremo suprema senat senado euro"
    " haft hälfte jahr jahre jahren prozent tausend opfer befragte befragten personen"
    " betroffene betroffenen ländern länder gemeinde stunden wochen monate monaten fälle"
    " fällen zahl zahlen teil handlowi handlu ludźmi millionen milliarden rückkehr rückführung"
    " praw człowieka droits landtag rouge rotes kreuz caritas pueblo karny karne mission"
    " misión service services nähe geschwister opfern cudzoziemców"
)
_BEGIN = (
    "agenc agenți aktion alianz allian anexa annex asist assist asocia associa assemblée"
    " assembl asamble audiencia autonom bundes camer campagn campañ capitol centr codig codul"
    " comisi commission comite comité comunid consej conseil consiliu constituc constitut"
    " kodeks consult convenț convenc cuerpo decret defens défens reglament dreptur departam"
    " direcci direcți directiv deputa depute deutsch direction europe estad estrat federa"
    " fiscalí fondation gobiern gouvern guardia guvern harbour igualdad immigr independ"
    " inspecci inspectorat inspekcj instit integr interes interior interminist intern jefatur"
    " judici justiz justici justiț kapitel komend komis komit konferen krajow krimi landes"
    " legea legisl mairie menschen migra miejsk minister municip nacion narodow nation observ"
    " obywatel omului opera opéra organi parlament partnersk penal persoane polic polít politi"
    " polityk polizei popor primări procuratur program proiect projekt projet proyec public"
    " referat region republi ressort resum résum rezumat rząd rzeczn sanit securit segurid"
    " sexual sociál social sociét solidar sommaire sozial społecz sprawiedl staats stowarz"
    " straż studi stiftung syndicat tribunal traffik trafic union unitat universi urząd ustaw"
    " verband vereinig victim violen wojewód wydzia wnioski zakon zentral zespół zakład załącz"
    " zusammen avocatul ministr curtea defensoria działan médicos übereinkommen convenți"
)
# and how German ones end, for there every noun has a capital
_END = (
    "amt anstalt ausschuss behörde gericht gesetz handel heit hilfe keit kommission konferenz"
    " ministerium ordnung politik prozess rechte reform schaft schutz stelle steuer titel tion"
    " ung ungen verbot verein verfahren wesen zentrum"
)
NO_NAMES = frozenset(_NO_NAME.split())
_NONE = NO_NAMES | {fold(word) for word in _SMALL_ABROAD.split()}
_THING = (  # compiled when it is used
    rf"(?:{'|'.join(map(fold, _WHOLE.split()))})|(?:{'|'.join(map(fold, _BEGIN.split()))}).*"
    rf"|\w{{4,}}(?:{'|'.join(map(fold, _END.split()))})"
)
# a heading, not a name, follows these
ASKING = frozenset(["how", "what", "when", "where", "which", "who", "why"])


def is_no_name(word: str) -> bool:
    """Whether the word is one of a sentence, an authority, a law, a place or a time."""
    folded = fold(word)
    return folded in _NONE or word.casefold() in NO_NAMES


def is_thing(word: str) -> bool:
    """Whether the word is one of an authority, a law, a campaign or a heading."""
    return re.fullmatch(_THING, fold(word)) is not None
