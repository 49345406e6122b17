"""Polish words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

POLISH = Families(
    small="w z i na do się nie że jest to od po przez jako przed ze o dla są",
    who=(
        "ona jej ją nią on jego go mu mój moja moje mnie mi nas nam nasza nasz my mieszka"
        " pracuje śpi ma tańczy przyjmuje im jedna_z dwie_z trzy_z kilka_z większość_z"
        " niektóre_z ta ten tej nami nasze naszą moim mają jesteśmy ich"
    ),
    persons=(
        "kobieta kobiety kobiet kobietę dziewczyna dziewczyny dziewczyn dziewczynę pani panią"
        " koleżanka koleżance koleżanki członkini* przyjaciółk* pracownic* chłopak mężczyzna"
        " lokatork* pacjentka pacjentki pacjent klientka"
    ),
    peoples=(
        "rumun* mołdaw* ukrai* rumunk* ukraink* bułgark* nigeryjk* brazylijk* kolumbijk*"
        " rosjank* białorusink* mołdawiank* wietnamk* gruzink* albank* węgierk* wenezuelk*"
        " filipink* tajk* chink* czeszk* słowaczk* romk* kubank*"
    ),
    told=(
        "powiedziała powiedział opowiedziała opowiadała mówi mówiła wspomina opowiedział"
        " zwierzyła rozmawiałyśmy rozmawialiśmy"
    ),
    marks=(
        "blizn* kulach szczudłach oparzeni* tatuaż* kuleje utyka bliźni* ciąży wózku jąka"
        " akcent znamię głucha niewidoma dziećmi dzieckiem dwójką trójką pieskiem laską wysoka"
        " niska ruda blondynka blondynki okular* psem córką synem wózkiem włosami włosy włosach"
        " oczami warkocz* grzywk* brodą zębem"
    ),
    single="jedyna jedyny jedyną najmłodsza najstarsza najwyższa najnowsza",
    lives=(
        "mieszka mieszkają mieszkała śpi śpią nocuje zatrzymała_się przebywa przeprowadziła"
        " wprowadziła mieszkam mieszkamy śpię śpimy nocuję nocujemy ukrywa ukrywa_się koczuje"
    ),
    works=(
        "pracuje pracują pracowała tańczy tańczą przyjmuje przyjmują stoi stoją ogłasza_się"
        " ogłasza pracuję pracujemy przyjmuję przyjmujemy tańczę stoję sprząta ogłaszają"
    ),
    goes="jeździ przeniosła_się chodzi_do była_w jest_teraz teraz_w zaczynała",
    street=(
        "ulica ulicy ulicę alei aleja plac placu osiedle osiedlu rondo skwer droga trasa trasie"
        " bulwar"
    ),
    door=(
        "piętro piętrze domofon domofonu klatka klatce wejście brama bramie drzwi parter"
        " parterze oficyna oficynie dzwonek suterena poddasze mieszkanie lokal"
    ),
    side=(
        "lewo lewej prawo prawej podwórza podwórku podwórko góry narożny tyłu tylne tylnym"
        " tyłem końcu"
    ),
    near=(
        "obok przy za nad koło naprzeciwko naprzeciw blisko pod vis_a_vis zaraz_za przed"
        " niedaleko końcu skraju wylotówce zjazdem zjeździe między"
    ),
    landmark=(
        "torami torów barak* nasyp* działk* parkingu dentyst* poczcie poczty przychodni*"
        " siłowni* kasyn* lombard* galeri* żelaznym dworcu dworca dworcem dworzec kościół"
        " kościele kościołem szkoła szkole szkołą park parku port porcie targ rynek rynku"
        " szpital szpitalu most mostem pralnia pralnią pralni piekarnia piekarnią piekarni"
        " sklep sklepem sklepie apteka apteką stacja stacji benzynow* garaż* przystanek"
        " przystanku fryzjer* żabka żabką biedronk* myjni* parking* tir tirów lesie las lasem"
        " apteki kościoła szkoły ratusz* krzyżówk* zjazd* wsi cmentarz* przychodnia urząd"
        " urzędem parkiem siłownia stadion* mostu monopolowym monopolowy kiosk* sklepu sklepik*"
        " bazar* kebab* kwiaciarni* basen* przedszkol* salon_gier"
    ),
    venue=(
        "klub klubie klubu lokal lokalu bar barze pub pubie hotel hotelu motel motelu hostel"
        " hostelu sauna saunie salon salonie agencja agencji dyskotek* burdel* kabaret* nocny"
        " gabinet*"
    ),
    home=(
        "mieszkanie mieszkania pokój pokoje pokoju kawalerka kawalerkę kawalerki dom lokal"
        " apartament* kwatera kwaterę garsonierę łóżko łóżka materac chata"
    ),
    owner=(
        "właściciel właścicielka właścicielem gospodarz szef szefowa szefowi pan kierowniczka"
        " burdelmama najemca"
    ),
    rents=(
        "wynajmuje wynajmują wynajął wynajęła podnajmuje odnajmuje bierze czynsz pobiera płaci"
        " płacą płacę płacimy"
    ),
    cash=(
        "na_godziny godzinę miesięcznie gotówką gotówki gotówka tydzień tygodniowo miesiąc noc"
        " dziennie połowę połowa do_ręki pod_stołem umowy złotych"
    ),
    paper=(
        "paszport* wiza wizy wizę karta_pobytu karty_pobytu kartę_pobytu zezwolenie zezwolenia"
        " azyl azylu pozwolenie pesel dokumenty dokumentów papier* pobyt pobytu nakaz azylant*"
        " wydaleni* wezwani*"
    ),
    ended=(
        "wygasł* skończył* skończyła przeterminowan* nieważn* straciła_ważność minęła minęło"
        " utraciła upłynął upłynęła nie_przedłużono nie_przedłużyli nie_odnowiono skończyły"
    ),
    refused=(
        "odmówiono odmówili odmowę odmowna odrzucono odrzucili cofnięto odebrano zabrano wydalenie"
    ),
    lacking="bez nie brak fałszyw* podrobion* pożyczon* nielegalnie zgubiła straciła lewych lewe",
    enters="wjechała wjechały przyjechała przyleciała przyjechały weszła",
    stays_on="została zostały nie_wróciła jest_nadal",
    app=(
        "stron* anons* serwis* pseudonim* telegram* whatsapp* instagram* insta tiktok* onlyfans"
        " facebook* fejs* signal snap* profil* konto nick portal* aplikacj* roksa roksie"
        " ogłoszeni* messenger*"
    ),
    reach=(
        "napisz* dzwoń* odpisuje dzwoń dzwonić zadzwoń telefon tel numer numerem komórka komórki"
        " komórkę znajdziesz pisać napisz pisz szukaj pytaj ogłasza nr znaleźć"
    ),
    digit=(
        "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście"
        " dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście"
        " dziewiętnaście dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt"
        " siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto dwieście trzysta czterysta pięćset"
        " sześćset siedemset osiemset dziewięćset"
    ),
    weekday=(
        "poniedziałek poniedziałku wtorek wtorku środa środę środy czwartek czwartku piątek"
        " piątku sobota sobotę soboty niedziela niedzielę niedzieli piątki poniedziałki wtorki"
        " czwartki niedziele środach piątkami"
    ),
    month=(
        "stycznia styczniu lutego lutym marca marcu kwietnia kwietniu maja maju czerwca czerwcu"
        " lipca lipcu sierpnia sierpniu września wrześniu października październiku listopada"
        " listopadzie grudnia grudniu"
    ),
    nth=(
        "pierwszy pierwszą pierwszego pierwsza drugi drugą drugiego trzeci trzecią trzeciego"
        " czwarty czwartą ostatni ostatnią ostatniego zeszły zeszłą"
    ),
    feast=(
        "świętojańsk* noc_świętego dożynk* kupał* bożym_ciele wniebowstąpieni* zielonych_świąt"
        " wielki_piątek barbórk* mikołajk* wigilia wigilię wigilii sylwest* wielkanoc* święta"
        " świąt święto boże_ciało zaduszki andrzejk* majówk* nowy_rok nowym_rokiem"
        " zielone_świątki trzech_króli boże_narodzenie postu adwent* popielec popielcu"
        " wielki_tydzień"
    ),
    hour="zmierzchu brzasku północ* rano ranem nocy wieczorem wieczór południe świcie noc świtem",
    taken=(
        "zatrzymali zatrzymano zatrzymana zatrzymany aresztowali aresztowano pobili pobito"
        " okradli zgwałcili deportowali wylegitymowali przeszukali nalot zabrali złapali napadli"
        " ukarali"
    ),
    sends=(
        "wysyła wysyłają pisze piszą zapisuje zapisują podaje dzwoni dzwonią daje_znać"
        " udostępnia robi zostawia zapisujemy wysyłamy piszemy dzwonimy dajemy robimy notuje"
        " notujemy notują"
    ),
    ally=(
        "koleżance koleżanki koleżanka koleżanek przyjaciółce przyjaciółka siostrze siostra"
        " sąsiadce sąsiadka kuzynce komuś innym drugiej grupie"
    ),
    helps=(
        "przynosi wozi gotuje pożycza opiekuje odbiera podwozi płaci zanieś zostaw dostarcz"
        " podrzuć przynieś"
    ),
    client=(
        "klient klienta klientem klienci klientów klientom spotkanie spotkaniem spotkaniu wizytą"
        " wizyta"
    ),
    watched=(
        "rejestracji rejestrację rejestracyjny tablic lokalizację lokalizacja hasło hasła adres"
        " kod zdjęcie numery"
    ),
    answers="odbiera odpowiada odpisuje odezwie oddzwania oddzwoni wraca zgłosi odpisze melduje",
    span="godzina godziny godzinę godzin minut minuty pół_godziny kwadrans kwadransie",
    key="klucz klucze kluczy kluczyk",
    ajar="uchylone uchylonych otwarte niezamknięte rygiel łańcuch zamka",
    waits="czeka czekają siedzi siedzą pilnuje pilnują nasłuchuje czuwa",
    spot=(
        "śniadaniówce skarpetce kopercie biustonoszu pieluch* pudełku puszce torebce szufladzie"
        " słoiku bucie zamrażarce poduszką lodówką samochodzie aucie kuchni schodach korytarzu"
        " doniczką doniczce wycieraczką materacem materacu szafie szafką piwnicy pod dole"
        " łóżkiem obok sąsiadki lodówce puszka pudełko plecaku skrytce zeszycie spłuczce"
        " schowku torbie"
    ),
    hides=(
        "nosi noszą wkłada zaszywa chowa chowają chowamy trzyma trzymają trzymamy zostawia"
        " zostawiają ukrywa ukrywają leży leżą chowam trzymam"
    ),
    goods=(
        "zarobek zarobki utarg pieniądze pieniędzy gotówkę telefon telefony oszczędności"
        " paszporty kasę kasa forsa forsę prezerwatyw* igły ulotki żele napiwki"
    ),
    secret="wizjer* judasz* hasło hasła przycisk_alarmowy",
    signs=(
        "ręcznik* szmat* chust* flag* lamp* światło świeczk* zasłon* rolet* doniczk* kwiat*"
        " butelk* znak wstążk*"
    ),
    shown="balkon* okn* parapet* sznur* poręcz* furt* taras*",
    puts=(
        "wywieszają wywiesza wieszają wiesza stawiają stawia zostawiają zostawia zapalają zapala"
        " kładą kładzie zasłaniają"
    ),
    cars=(
        "auto autem samochód samochodem bus busem taksówk* furgonet* passat* bmw audi golf*"
        " oplem opel fordem skod* mercedes* dacia tir* skuter* passatem"
    ),
    fetches=(
        "odbiera odbierają wozi wożą przywozi podwozi zawozi zabiera zabierają podjeżdża czeka_na"
    ),
    meets="spotykamy spotykają spotykają_się widujemy zbieramy zbierają umawiamy",
    gathering=(
        "kościele kościoła piwnicy salce zakrystii bibliotece kawiarni kuchni parku świetlicy"
        " biurze poradni plebanii"
    ),
    crowd="we_cztery we_trzy we_dwie w_piątkę w_czwórkę w_trójkę po_cztery po_trzy piętrowych",
    cut=(
        "połowę połowa stówę stówkę procent potrąca potrącają zabiera odlicza prowizj* dolę"
        " od_każdej"
    ),
    that_one="ta_z ta_w ten_z ta_co tamta dziewczyna_z kobieta_z",
    returns="wróci wrócą wraca wrócę spóźnia spóźni wyjdzie zejdzie",
    parcel="paczkę paczka paczki pakiet* torbę zestaw* przesyłk* karton* list listy zakupy",
    numbered="numer nr blok budynek klatka posesja",
    beside="obok naprzeciwko naprzeciw za_rogiem koło nad pod przy",
    kin=(
        "siostry siostra siostrze ciotki cioci ciotka wujka kuzynki kuzyna matki mamy brata"
        " babci koleżanki przyjaciółki chłopaka teściowej"
    ),
    seizes="zabrał zabrała zabrali trzyma trzymają zatrzymał zatrzymała sejfie schował",
    ours="my nas nam nasza nasz nasze moja mój mi",
    somebody=(
        "ona jej ją nią on jego mój moja moje moją mnie mi jestem mam pracuję mieszkam"
        " śpię wyszła przyszła musi_się"
    ),
    rule=(
        "dyrektyw* rozporządzen* konwencj* musi muszą może mogą powinien powinna powinny powinno"
        " ustawa ustawy ustaw artykuł art przepis* przestępstw* karze karać karany kara kary"
        " grzywn* zakaz* zezwala wymaga obowiąz* sąd sądu prawo prawa rząd* władz* zależy"
        " licencj* środek plan planu"
    ),
    born="urodzon* rocznik urodziła urodził ur",
    room="pokój pokoju pokoik kawalerka mieszkanie mieszkaniu",
    warns="ostrzega ostrzegają uprzedza daje_znać daje_nam dają_znać informuje",
    staff="portier recepcjonist* ochroniarz* dozorc* sprzątaczk* barman* stróż*",
    police="policja policji policję policjanc* nalot patrol straż strażnic* psy kontrola kontroli",
    signals="emotk* sygnał* puka stuka gwiżdże dzwonek puszcza_strzałkę dzwonkiem światłami",
    knows="wie wiedzą dowiedział dowiedziała przymyka",
    asks_for="zapytaj_o pytaj_o spytaj_o pytać_o zapytajcie_o",
)
