"""Romanian words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

ROMANIAN = Families(
    small="și de la în din cu pe că este o un nu care pentru se al lor mai îi le",
    who=(
        "ea ei el lui eu mea meu mele noi ne nouă noastră nostru o_găsești locuiește stă"
        " lucrează doarme dansează are primește a_fost au_luat i_au una_dintre două_dintre"
        " trei_dintre câteva_dintre multe_dintre îi i_s le"
    ),
    persons=(
        "femeie femeia femei femeile fată fata fete fetele doamna doamnă băiatul băiat colega"
        " colege prietenă prietena prietene membră membrele lucrătoare chiriaș* bărbat bărbatul"
    ),
    peoples=(
        "româncă românca moldoveancă moldoveanca bulgăroaică ucraineancă ucraineanca nigeriană"
        " nigeriana braziliancă braziliana rusoaică rusoaica columbiancă albaneză unguroaică"
        " chinezoaică vietnameză rromă filipineză sârboaică turcoaică"
    ),
    told="spus povestit zice spune povestește mărturisit amintește vorbit explicat",
    marks=(
        "cicatrice cicatricea arsură tatuaj* șchioapă gemen* gravidă însărcinată scaun_rulant"
        " bâlbâie accent aluniță surdă oarbă cățelul cățel copii copilul baston"
    ),
    single=(
        "singura singurul singur_ cea_mai_tânără cea_mai_mare cea_mai_înaltă cea_mai_nouă"
        " cea_mai_mică"
    ),
    lives=(
        "locuiește locuiesc locuia doarme dorm stă stau înnoptează cazată găzduită s_a_mutat"
        " domiciliază trăiește"
    ),
    works=(
        "lucrează lucrăm dansează primește primesc se_anunță produce stă_pe lucra lucrau"
        " lucreaza fac_trotuarul"
    ),
    street=(
        "strada stradă străzii bulevardul bulevard aleea șoseaua calea piața cartierul cartier"
        " intrarea fundătura centura dn"
    ),
    door=(
        "etajul etaj scara interfon interfonul apartamentul apartament ușa bloc blocul parter"
        " mansardă sonerie intrare intrarea ap bl sc et demisol"
    ),
    side="stânga dreapta curte curtea colț colțul spate mijloc",
    near="lângă după spatele deasupra vizavi aproape sub dedesubt peste_drum în_fața la_ieșirea",
    landmark=(
        "gară gara gării biserică biserica școală școala parc parcul port portul piață spital"
        " spitalul pod podul spălătorie spălătoria brutărie brutăria magazin magazinul"
        " magazinului farmacie farmacia benzinărie benzinăria garaj autogară autogara centura"
        " kilometrul km parcare parcarea frizerie coafor coaforul"
    ),
    venue=(
        "club clubul clubului bar barul barului hotel hotelul hostel motel motelul pensiune"
        " pensiunea salon salonul saună sauna discotecă bordel cabaret local localul videochat"
        " studio studioul cârciuma"
    ),
    home=(
        "apartament apartamentul apartamente cameră camera camere garsonieră garsoniera casă"
        " casa locuință locuința studio"
    ),
    owner="proprietar proprietarul proprietara gazda patronul patroana șeful șefa administratorul",
    rents="închiriază închiriat închiriem închiria subînchiriază chirie chiria ia cere încasează",
    cash=(
        "jumătate bani_gheață cash numerar săptămână săptămânal pe_zi pe_noapte cu_ora la_negru"
        " fără_contract euro lunar mână pe_săptămână"
    ),
    paper=(
        "pașaport* viză viza permis* ședere azil buletin buletinul buletinului acte actele ci"
        " rezidență permisului carte_de_identitate adeverință documente"
    ),
    ended="expirat expirată expirate expirase anulat pierdut retras valabil valabilă",
    refused="respins respinsă refuzat refuzată anulat luat retras expulzare expulzată",
    lacking="fără nu nicio niciun fals falsă false falsificat împrumutat pierdut ilegal nu_mai",
    app=(
        "telegram whatsapp instagram insta tiktok onlyfans facebook signal snap* profil profilul"
        " cont contul pseudonim porecla aplicație aplicația site anunț anunțul publi24"
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
        "paște paști paștelui crăciun crăciunului ajun ajunul revelion revelionul rusalii"
        " bobotează sfântul sfânta florii sânziene anul_nou"
    ),
    hour="miezul noaptea noapte dimineață dimineața seara seară amiază zori",
    taken=(
        "luată luat reținută reținut arestată arestat bătută agresată jefuită violată deportată"
        " percheziționat razie descindere amendată oprită legitimată prinsă ridicată"
    ),
    sends="trimite trimit scrie scriu notează notăm anunță lasă dau dă partajează sună spune",
    ally=(
        "prietenă prietene prietenei sora surorii colegă colegei colega vecinei vecina verișoara"
        " cineva altcineva grup grupul"
    ),
    helps="aduce duce gătește împrumută îngrijește ia plătește păzește",
    client="client clientul clientului clienți clienților întâlnire programare",
    watched=(
        "locația locație numărul_mașinii număr_de_înmatriculare înmatriculare parola parolă cod"
        " codul adresa plăcuța cuvânt_de_cod cuvânt poza"
    ),
    answers="răspunde răspund sună revine confirmă semn ieșit",
    span="oră ore ora minute jumătate_de_oră",
    key="cheia cheile cheie chei",
    ajar="întredeschisă deschis deschisă descuiată încuiată zăvor zăvorul",
    waits="așteaptă așteptăm așteptând păzește stă_la_pândă ascultă veghează",
    spot=(
        "mașină mașina bucătărie scări scara hol preș preșul ghiveci ghiveciul saltea dulap"
        " afară jos sub cutie beci balcon"
    ),
    hides="ascunde ascund ascundem ține țin ținem păstrăm lasă lăsăm",
    goods="bani banii telefon telefonul telefoanele pașapoartele economii câștigul",
    rule=(
        "directiva directivei regulament* convenți* trebuie poate pot legea lege legi articol"
        " articolul proiect infracțiune pedepsește pedepsesc pedeapsă amendă amenzi interzice"
        " interzis licență obligă obligat permite cere_legea instanță instanța măsura măsuri"
        " guvern* autorități depinde plan planul acordă"
    ),
)
