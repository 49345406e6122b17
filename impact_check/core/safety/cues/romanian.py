"""Romanian words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

ROMANIAN = Families(
    small="și de la în din cu pe că este o un nu care pentru se al lor mai îi le",
    who=(
        "ea ei el lui eu mea meu mele noi ne nouă noastră nostru o_găsești locuiește stă"
        " lucrează doarme dansează are primește a_fost au_luat i_au una_dintre două_dintre"
        " trei_dintre câteva_dintre multe_dintre îi i_s le noștri noastre mei suntem avem"
    ),
    persons=(
        "femeie femeia femei femeile fată fata fete fetele doamna doamnă băiatul băiat colega"
        " colege prietenă prietena prietene membră membrele lucrătoare chiriaș* bărbat bărbatul"
        " pacienta pacient pacientă"
    ),
    peoples=(
        "moldovence moldovean* bulgăr* român* româncă românca moldoveancă moldoveanca"
        " bulgăroaică ucraineancă ucraineanca nigeriană nigeriana braziliancă braziliana rusoaică"
        " rusoaica columbiancă albaneză unguroaică chinezoaică vietnameză rromă filipineză"
        " sârboaică turcoaică"
    ),
    told="spus povestit zice spune povestește mărturisit amintește vorbit explicat",
    marks=(
        "cicatrice cicatricea arsură tatuaj* șchioapă gemen* gravidă însărcinată scaun_rulant"
        " bâlbâie accent aluniță surdă oarbă cățelul cățel copii copilul baston înaltă scundă"
        " blondă roșcată ochelari câinele câine fetița băiețelul cărucior părul păr ochii"
        " codițe bucle breton barbă dinte"
    ),
    single=(
        "singura singurul singur_ cea_mai_tânără cea_mai_mare cea_mai_înaltă cea_mai_nouă"
        " cea_mai_mică"
    ),
    lives=(
        "locuiește locuiesc locuia doarme dorm stă stau înnoptează cazată găzduită s_a_mutat"
        " domiciliază trăiește locuim dormim ascunde"
    ),
    works=(
        "lucrează lucrăm dansează primește primesc se_anunță produce stă_pe lucra lucrau"
        " lucreaza fac_trotuarul lucrez dansez stăm_pe fac_curat curat stă_mereu"
    ),
    goes="era_la merge_la s_a_mutat e_acum acum_la a_început",
    street=(
        "strada stradă străzii bulevardul bulevard aleea șoseaua calea piața cartierul cartier"
        " intrarea fundătura centura dn"
    ),
    door=(
        "etajul etaj scara interfon interfonul apartamentul apartament ușa bloc blocul parter"
        " mansardă sonerie intrare intrarea ap bl sc et demisol"
    ),
    side="stânga dreapta curte curtea colț colțul spate mijloc fund dos",
    near=(
        "lângă după spatele deasupra vizavi aproape sub dedesubt peste_drum în_fața la_ieșirea"
        " înainte capătul marginea în_spate"
    ),
    landmark=(
        "calea_ferată barăci barăcile parcarea parcare șine linii dentist poștă poșta dispensar"
        " cazinou sala_de mall mallul amanet unelte gară gara gării biserică biserica școală"
        " școala parc parcul port portul piață spital spitalul pod podul spălătorie spălătoria"
        " brutărie brutăria magazin magazinul magazinului farmacie farmacia benzinărie"
        " benzinăria garaj autogară autogara centura kilometrul km frizerie coafor coaforul"
        " pădure pădurea sat satului primăria primărie intersecție liceu liceul facultate"
        " stadion stația stație alimentara alimentarei chioșc shaorma shaormerie shaormeriei"
        " bazar grădiniță bancă intersecția parcării"
    ),
    venue=(
        "club clubul clubului bar barul barului hotel hotelul hostel motel motelul pensiune"
        " pensiunea salon salonul saună sauna discotecă bordel cabaret local localul videochat"
        " studio studioul cârciuma"
    ),
    home=(
        "apartament apartamentul apartamente cameră camera camere garsonieră garsoniera casă"
        " casa locuință locuința studio pat patul paturi saltea vila"
    ),
    owner="proprietar proprietarul proprietara gazda patronul patroana șeful șefa administratorul",
    rents=(
        "închiriază închiriat închiriem închiria subînchiriază chirie chiria ia cere încasează"
        " plătesc plătește plătim"
    ),
    cash=(
        "la_oră pe_oră pe_lună jumătate bani_gheață cash numerar săptămână săptămânal pe_zi"
        " pe_noapte cu_ora la_negru fără_contract euro lunar mână pe_săptămână"
    ),
    paper=(
        "pașaport* viză viza permis* ședere azil buletin buletinul buletinului acte actele ci"
        " rezidență permisului carte_de_identitate adeverință documente azilul vizei pașaportul"
        " permisul actelor buletine expulzare ordin_de"
    ),
    ended=(
        "expirat expirată expirate expirase anulat pierdut retras valabil valabilă neprelungit"
        " reînnoit prelungit"
    ),
    refused="respins respinsă refuzat refuzată anulat luat retras expulzare expulzată",
    lacking="fără nu nicio niciun fals falsă false falsificat împrumutat pierdut ilegal nu_mai",
    enters="intrat venit ajuns sosit",
    stays_on="rămas n_a_plecat nu_a_plecat",
    app=(
        "site_ul anunțuri pagina pagină nume_de_scenă telegram whatsapp instagram insta tiktok"
        " onlyfans facebook signal snap* profil profilul cont contul pseudonim porecla"
        " aplicație aplicația site anunț anunțul publi24 anunță mesaje mesaj"
    ),
    reach=(
        "sună sunați telefon telefonul numărul număr mobil mobilul găsești scrie scrieți caută"
        " întreabă contact anunț găsește"
    ),
    digit=(
        "zero unu una doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece"
        " treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece"
        " nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci"
        " sută sute"
    ),
    weekday="luni marți miercuri joi vineri sâmbătă sâmbăta duminică duminica lunea vinerea",
    month=(
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
        " decembrie"
    ),
    nth="prima primul a_doua al_doilea a_treia al_treilea a_patra ultima ultimul trecută trecut",
    feast=(
        "sânziene noaptea_de rusalii înălțare înălțarea vinerea_mare sfântul_andrei"
        " sfânta_maria paște paști paștelui crăciun crăciunului ajun ajunul revelion revelionul"
        " bobotează sfântul sfânta florii anul_nou postul paștele săptămâna_mare lăsata"
    ),
    hour="zorilor amurg miezul noaptea noapte dimineață dimineața seara seară amiază zori",
    taken=(
        "luată luat reținută reținut arestată arestat bătută agresată jefuită violată deportată"
        " percheziționat razie descindere amendată oprită legitimată prinsă ridicată"
    ),
    sends=(
        "trimite trimit scrie scriu notează notăm anunță lasă dau dă partajează sună spune"
        " trimitem scriem anunțăm dăm sunăm notez înregistrează"
    ),
    ally=(
        "prietenă prietene prietenei sora surorii colegă colegei colega vecinei vecina verișoara"
        " cineva altcineva grup grupul"
    ),
    helps=(
        "aduce duce gătește împrumută îngrijește ia plătește păzește lasă lăsați du duceți livrează"
    ),
    client="client clientul clientului clienți clienților întâlnire programare",
    watched=(
        "plic plicul locația locație numărul_mașinii număr_de_înmatriculare înmatriculare parola"
        " parolă cod codul adresa plăcuța cuvânt_de_cod cuvânt poza"
    ),
    answers="răspunde răspund sună revine confirmă semn ieșit",
    span="oră ore ora minute jumătate_de_oră",
    key="cheia cheile cheie chei",
    ajar="întredeschisă deschis deschisă descuiată încuiată zăvor zăvorul",
    waits="așteaptă_în așteaptă așteptăm așteptând păzește stă_la_pândă ascultă veghează",
    spot=(
        "caserola șosetă plic sutien ghiozdan cutia cutie geantă sertar borcan pantof"
        " congelator pernă frigider mașină mașina bucătărie scări scara hol preș preșul ghiveci"
        " ghiveciul saltea dulap afară jos sub beci balcon frigiderul sertarul dulapul rucsac"
        " găleată ceainic"
    ),
    hides=(
        "duce duc poartă pun bagă coase ascunde ascund ascundem ține țin ținem păstrăm lasă"
        " lăsăm păstrez"
    ),
    goods=(
        "bani banii telefon telefonul telefoanele pașapoartele economii câștigul prezervative"
        " prezervativele seringi pliante bacșiș încasări"
    ),
    secret="vizor vizorul parola cuvânt_de_cod buton_de_panică",
    signs=(
        "prosop* cârpă batic steag lampă lumină lumânare perdea jaluzele ghiveci floare flori"
        " sticlă semn panglică"
    ),
    shown="balcon balconul geam geamul fereastră sârmă poartă gard pervaz terasă",
    puts="pun pune punem atârnă agață lasă lăsăm aprind aprinde trag trage",
    cars=(
        "mașina mașină dubă duba taxi tir camion motocicletă dacie dacia bmw audi golf logan"
        " mercedes ford opel skoda renault"
    ),
    fetches="ia duce aduce așteaptă ridică conduce plimbă lasă",
    meets="vedem întâlnim adunăm se_întâlnesc ne_vedem ne_întâlnim",
    gathering=(
        "biserică bisericii subsol subsolul bibliotecă cafenea bucătărie parc sală centru capelă"
        " birou cabinet"
    ),
    crowd="câte_patru câte_trei câte_două câte_cinci în_patru înghesuite suprapuse toate_patru",
    cut="jumătate oprește opresc reține procent comision parte taie sfert",
    that_one="cea_cu fata_cu cel_cu femeia_cu cea_care cea_de doamna_cu",
    returns="întoarce întorc întoarcem revine vine întârzie coboară ajunge",
    parcel="pachetul pachet pachete cutia_cu punga sacoșa colet coletul livrare trusa trusele",
    numbered="numărul nr blocul bloc clădirea scara",
    beside="lângă vizavi după_colț spatele aproape deasupra dedesubt",
    kin=(
        "sora soră surorii mătușa mătușii unchiul verișoara verișoarei mama mamei fratele"
        " fratelui bunica prietena iubitul cumnata"
    ),
    seizes="luat confiscat ține țin oprit reținut seif seiful păstrează",
    ours="noi ne noastră nostru noastre mea meu",
    somebody="ea ei lui eu mea meu mele mei sunt am îi i_s m_a s_a",
    rule=(
        "directiva directivei regulament* convenți* trebuie poate pot legea lege legi articol"
        " articolul proiect infracțiune pedepsește pedepsesc pedeapsă amendă amenzi interzice"
        " interzis licență obligă obligat permite cere_legea instanță instanța măsura măsuri"
        " guvern* autorități depinde plan planul acordă"
    ),
    born="născută născut născute născuți",
    room="camera cameră apartamentul garsoniera",
    warns="avertizează anunță anunțat previne spune dă_de_știre zice",
    staff="recepționer* portar* paznic* barman* femeia_de_serviciu bodyguard*",
    police="poliția poliție polițiști polițistul razie razia patrula jandarm* controlul echipaj*",
    signals="emoji bip semnal bate fluieră ciocăne beep apel_pierdut",
    knows="știe știu aflat închide_ochii",
    asks_for="întreabă_de întrebați_de spune_că_vii",
)
