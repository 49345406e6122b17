"""German words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

GERMAN = Families(
    small="der die das und ein eine einer dem den im in am von mit zu ist auf für es bei aus sich",
    who=(
        "sie_wohnt sie_arbeitet ihr ihre ihrem ihren er ihn ihm mein meine meiner mich mir wir"
        " uns unsere ich eine_von zwei_von drei_von einige_von viele_von zwei_der drei_der"
        " viele_der sie ihnen unser unserem unseren"
    ),
    persons=(
        "frau frauen mädchen kollegin kolleginnen freundin freundinnen bekannte mitbewohnerin*"
        " mann junge sexarbeiterin sexarbeiterinnen mieterin* nachbarin patientin patientinnen"
        " patient"
    ),
    peoples=(
        "rumänin* bulgarin* nigerianerin* brasilianerin* kolumbianerin* ukrainerin* russin*"
        " albanerin* ungarin* chinesin* vietnamesin* thailänderin* thai moldauerin* polin*"
        " ghanaerin* dominikanerin* romni romnja venezolanerin* marokkanerin* tschechin*"
        " slowakin* philippin* serbin*"
    ),
    told=(
        "erzählt erzählte sagt sagte berichtet berichtete anvertraut geschildert erinnert"
        " gesprochen"
    ),
    marks=(
        "narbe* brandnarbe* tattoo* tätowier* hinkt zwillinge* schwanger* rollstuhl stottert"
        " akzent muttermal taub blind perücke baby hund krücken kind kindern gehstock große"
        " rothaarig* blond* brille hündin kinderwagen sohn tochter haar haare haaren zöpfen"
        " augen locken pony bart zahn"
    ),
    single=(
        "die_einzige der_einzige einzige die_jüngste die_älteste die_größte die_neueste die_neue"
    ),
    lives=(
        "wohnt wohnen wohnte lebt schläft schlafen übernachtet untergebracht untergekommen"
        " gemeldet eingezogen haust wohne schlafe penne pennt versteckt unterkommt"
        " versteckt_sich nächtigt"
    ),
    works=(
        "arbeitet arbeiten arbeitete tanzt tanzen steht stehen empfängt empfangen schafft"
        " anschaffen inseriert arbeite empfange tanze stehe schaffe_an ackert putzt putzen"
        " stellt_sich"
    ),
    goes="war_im fährt_ins geht_ins jetzt_im wechselte_ins früher_im anfangs_im ins war_sie",
    street=(
        "straße strasse gasse platz weg allee ring damm ufer chaussee hof park *straße *strasse"
        " *gasse *platz *allee *damm *ufer *weg"
    ),
    door=(
        "stock stockwerk etage klingel eingang hinterhaus seitenflügel aufgang treppenhaus"
        " erdgeschoss keller dachgeschoss hausnummer wohnung tür vorderhaus"
    ),
    side="links rechts hof hinten oben ecke mitte rückseite hintertür",
    near=(
        "hinter neben über gegenüber bei nahe nähe am unter unterhalb beim direkt_am vor nach"
        " ortsausgang ortseingang ausfahrt ende rand zwischen"
    ),
    landmark=(
        "gleisen gleise baracken schrebergarten zahnarzt post postamt casino spielhalle"
        " fitnessstudio *handlung *laden kaufhaus bahnhof hauptbahnhof güterbahnhof kirche"
        " schule park hafen markt moschee brücke krankenhaus waschsalon bäckerei supermarkt"
        " apotheke tankstelle garage autobahn friseur kiosk späti döner metzgerei parkplatz"
        " friedhof kanal industriegebiet gewerbegebiet rastplatz wäscherei *bahnhof wald"
        " waldrand waldparkplatz rathaus uni gymnasium kreisel kreuzung sportplatz dorf ampel"
        " spätkauf laden imbiss kindergarten bank dönerladen drogerie markthalle halle"
    ),
    venue=(
        "club bar laufhaus bordell puff hotel pension gasthof sauna saunaclub massagesalon salon"
        " kneipe diskothek nachtclub studio fkk lokal wohnwagen motel hostel laterne"
    ),
    home=(
        "baracke wohnung wohnungen zimmer haus apartment studio wohnwagen kammer bleibe"
        " werkstatt bett betten matratze hütte"
    ),
    owner=(
        "vermieter vermieterin hausbesitzer eigentümer eigentümerin besitzer besitzerin chef"
        " chefin betreiber betreiberin wirt wirtin hausmeister"
    ),
    rents=(
        "vermietet vermieten mietet mieten untervermietet gibt kassiert verlangt nimmt miete"
        " tagesmiete zahlt zahlen zahle bezahlt bezahlen"
    ),
    cash=(
        "stundenweise pro_stunde im_monat monatlich barzahlung bar woche wöchentlich pro_tag"
        " pro_nacht hälfte schwarz monat euro täglich tagesmiete hand doppelt extra mehr"
    ),
    paper=(
        "aufenthalt* duldung visum pass reisepass papiere asylantrag asyl ausweis asylausweis"
        " arbeitserlaubnis gestattung prostituiertenausweis anmeldung huren*ausweis abschiebe*"
        " vorladung abschiebebescheid"
    ),
    ended=(
        "abgelaufen lief_ab ab läuft_ab ausgelaufen ungültig erloschen verfallen"
        " nicht_verlängert nicht_erneuert storniert"
    ),
    refused="abgelehnt verweigert entzogen aberkannt widerrufen abgeschoben abschiebung abgenommen",
    lacking=(
        "ohne kein keine keinen nie nicht falsch* gefälscht* verloren geliehen* untergetaucht"
        " unangemeldet"
    ),
    enters="kam kamen eingereist gekommen einreiste",
    stays_on="geblieben blieb blieben nicht_ausgereist",
    app=(
        "*seite internet online *portal künstlername arbeitsname telegram whatsapp instagram"
        " insta tiktok onlyfans facebook signal snapchat snap profil konto nutzername"
        " benutzername spitzname app seite anzeige inserat kaufmich"
    ),
    reach=(
        "ruf rufen anrufen nummer handy telefon telefonnummer mobil erreicht erreichbar finden"
        " findet schreib heißt such frag inseriert tel"
    ),
    digit=(
        "null eins ein zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn"
        " vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig"
        " sechzig siebzig achtzig neunzig hundert doppel *undzwanzig *unddreißig *undvierzig"
        " *undfünfzig *undsechzig *undsiebzig *undachtzig *undneunzig"
    ),
    weekday=(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags dienstags"
        " mittwochs donnerstags freitags samstags sonntags"
    ),
    month=(
        "januar jänner februar märz april mai juni juli august september oktober november dezember"
    ),
    nth="ersten erster zweiten zweiter dritten dritter vierten letzten letzter vorletzten",
    feast=(
        "johannisnacht sonnwend* walpurgisnacht kirchweih kirmes himmelfahrt pfingstmontag"
        " gründonnerstag dreikönig martinstag maifeiertag ostern ostersonntag ostermontag"
        " karfreitag weihnachten heiligabend silvester neujahr pfingsten fasching rosenmontag"
        " ramadan fronleichnam nikolaus allerheiligen buß fastenzeit advent aschermittwoch"
        " karwoche palmsonntag"
    ),
    hour=(
        "hell morgengrauen dämmerung tagesanbruch mitternacht morgen früh nachts abends nacht"
        " abend morgens mittag"
    ),
    taken=(
        "festgenommen verhaftet kontrolliert kontrolle razzia mitgenommen geschlagen überfallen"
        " vergewaltigt abgeschoben durchsucht angehalten beraubt erwischt passiert"
    ),
    sends=(
        "schickt schicken schreibt schreiben notiert notieren teilt meldet sagt fotografiert"
        " gibt schreibt_auf notiere speichert aufgeschrieben"
    ),
    ally=(
        "kollegin kolleginnen freundin schwester cousine nachbarin mitbewohnerin jemand anderen"
        " gruppe einer"
    ),
    helps="bringt fährt kocht leiht holt kümmert zahlt nimmt_auf stell stellt bring liefer",
    client="termin kunde kunden kundin freier gast gäste treffen hausbesuch",
    watched=(
        "umschlag kennzeichen standort codewort passwort losung kennwort adresse nummernschild"
        " foto livestandort code"
    ),
    answers="antwortet meldet ruft zurück rückruf zurückruft antworten",
    span="stunde stunden minuten halbe_stunde viertelstunde",
    key="schlüssel ersatzschlüssel",
    ajar="angelehnt offen unverschlossen riegel abgeschlossen kette",
    waits="wartet warten horcht lauscht passt_auf sitzt bewacht",
    spot=(
        "brotdose socke umschlag bh windel schachtel dose *schachtel *dose kiste tasche schuh"
        " gefrierfach kissen büchse auto küche treppe flur draußen fußmatte blumentopf matratze"
        " schrank unten keller kühlschrank nebenzimmer briefkasten schublade spülkasten spind"
        " mülleimer teekanne heft rucksack keksdose"
    ),
    hides=(
        "trägt tragen steckt näht deponiert versteckt verstecken bewahrt bewahren lässt lassen"
        " legt legen aufbewahrt"
    ),
    goods=(
        "geld handy handys ersparnisse bargeld pässe telefon einnahmen kondome gummis spritzen"
        " flyer trinkgeld kasse kohle"
    ),
    secret="spion türspion codewort losung kennwort alarmknopf",
    signs=(
        "handtuch tuch schal fahne lampe licht kerze vorhang rollo blume* flasche zeichen band"
        " blumentopf"
    ),
    shown="balkon fenster leine fensterbrett geländer gartentor gitter terrasse",
    puts="hängen hängt stellen stellt legen legt lassen lässt zünden machen macht ziehen",
    cars=(
        "auto wagen taxi transporter lkw laster motorrad roller golf bmw audi opel mercedes"
        " passat ford lieferwagen kombi bus"
    ),
    fetches="holt abholt abgeholt bringt fährt gefahren kutschiert mitnimmt setzt sammelt",
    meets="treffen trifft zusammenkommen sehen_uns sammeln versammeln",
    gathering=(
        "kirche keller gemeindesaal bücherei bibliothek café küche park sakristei büro"
        " hinterzimmer beratungsstelle kapelle"
    ),
    crowd="zu_viert zu_dritt zu_zweit zu_fünft zu_sechst zusammengepfercht etagenbett stockbetten",
    cut="hälfte prozent anteil provision behält abzieht zieht drittel",
    that_one="die_mit der_mit diejenige die_frau die_kleine die_blonde die_große das_mädchen",
    returns="zurück zurückkommt wiederkommt verspätet runterkommt rauskommt heimkommt rauskommen",
    parcel="paket päckchen tasche_mit kiste_mit lieferung post material tüte briefe",
    numbered="nummer nr block gebäude haus hausnummer",
    beside="hinter neben gegenüber über um_die_ecke nahe direkt_am beim",
    kin=(
        "schwester tante onkel cousine cousin mutter bruder oma freundin freund schwägerin"
        " nachbarin"
    ),
    seizes="abgenommen weggenommen einbehalten behält hat_die tresor einkassiert safe",
    ours="wir uns unser unsere unserem ich mein meine",
    somebody=(
        "sie_hat sie_ist sie_wohnt sie_arbeitet sie_heißt ihr ihrem ihren ihrer er ihm"
        " mein meine meiner mich mir ich"
    ),
    rule=(
        "richtlinie verordnung hängt_von hängt_an übereinkommen muss müssen soll sollen sollte"
        " darf dürfen kann können gesetz gesetze artikel paragraf absatz straftat bestraft strafe"
        " strafbar bußgeld verbot verbietet verboten erlaubnis genehmigung pflicht verpflichtet"
        " gericht maßnahme* regierung behörden wer aktionsplan"
    ),
    born="jahrgang geboren geb",
    room="zimmer apartment wohnung kabine",
    warns="warnt warnen bescheid sagt_uns ruft_uns verrät",
    staff=(
        "*portier rezeptionist* türsteher* pförtner* hausmeister wachmann putzfrau barkeeper"
        " security"
    ),
    police="polizei razzia bullen kripo streife kontrolle ordnungsamt polizisten zoll",
    signals="emoji klingelt klingeln klopft klopfen pfeift signal hupt smiley anklingeln",
    knows="weiß wissen mitbekommen drückt",
    asks_for="frag_nach frage_nach fragt_nach sag_dass",
    has_capital_nouns=True,
)
