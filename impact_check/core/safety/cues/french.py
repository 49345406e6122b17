"""French words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

FRENCH = Families(
    small="le la les des du de et un une en que qui est sur au aux dans l d à ce chez",
    who=(
        "elle il je moi ma mon mes nous notre nos lui son sa ses l_une deux_d trois_d"
        " plusieurs_d quelques_unes une_de la_jeune elles_nous l_a lui_a on_l"
    ),
    persons=(
        "femme femmes fille filles dame copine copines amie amies collègue collègues adhérente*"
        " travailleuse travailleuses locataire* homme garçon"
    ),
    peoples=(
        "roumaine* bulgare* nigériane* brésilienne* colombienne* ukrainienne* russe* albanaise*"
        " hongroise* chinoise* vietnamienne* marocaine* camerounaise* ghanéenne* thaïlandaise*"
        " philippine* moldave* dominicaine* péruvienne* vénézuélienne* ivoirienne* équatorienne*"
        " rom roms polonaise*"
    ),
    told="raconté racontait dit expliqué confié témoigné raconte rapporté souvient rencontré",
    marks=(
        "cicatrice brûlure tatouage* boite jumeaux jumelles enceinte fauteuil bégaie accent"
        " grain_de_beauté sourde aveugle perruque bébé chien béquilles canne poussette"
    ),
    single=(
        "la_seule le_seul seule_femme la_plus_jeune la_plus_âgée la_plus_grande"
        " la_dernière_arrivée l_aînée la_doyenne"
    ),
    lives=(
        "habite habitent habitait vit dort dorment loge logent hébergée hébergé hébergées réside"
        " demeure reçoit reçoivent emménagé"
    ),
    works=(
        "travaille travaillent travaillait danse dansent reçoit reçoivent exerce exercent tapine"
        " se_prostitue officie racole"
    ),
    street=(
        "rue avenue boulevard impasse quai place chemin allée passage cours square route"
        " faubourg ruelle bd"
    ),
    door=(
        "étage escalier porte interphone digicode sonnette entrée appartement appt bâtiment hall"
        " rdc rez palier code loge"
    ),
    side="gauche droite cour fond coin angle arrière",
    near="derrière près dessus face côté sous dessous au_dessus en_face à_côté non_loin juste_à",
    landmark=(
        "gare église école parc port marché mosquée pont hôpital laverie boulangerie épicerie"
        " supermarché pharmacie garage périphérique rond_point kebab coiffeur tabac boucherie"
        " station cimetière parking aire nationale bois péage canal porte_de"
    ),
    venue=(
        "bar club boîte hôtel hôtels motel auberge sauna salon bordel discothèque cabaret"
        " institut massage camionnette pub café"
    ),
    home=(
        "studio appartement chambre chambres maison logement logements pièce camionnette"
        " caravane meublé appart"
    ),
    owner=(
        "propriétaire propriétaires proprio bailleur logeur logeuse patron patronne gérant"
        " gérante maquerelle"
    ),
    rents="loue louent louons louait loué sous_loue loyer prend encaisse réclame",
    cash="liquide espèces semaine nuit noir moitié mois cash par_jour par_semaine main euros",
    paper=(
        "titre titres visa* passeport* récépissé séjour papiers asile carte_de_séjour"
        " autorisation oqtf attestation permis carte ofpra"
    ),
    ended="expiré expirée expirés périmé périmée échu dépassé plus_valable terminé épuisé",
    refused=(
        "refusé refusée refusés rejeté rejetée débouté déboutée retiré retirée oqtf annulé expulsée"
    ),
    lacking="sans pas jamais plus perdu faux fausse falsifié emprunté clandestinement",
    app=(
        "telegram whatsapp instagram insta tiktok onlyfans facebook snap snapchat signal compte"
        " profil pseudo pseudonyme appli application site annonce annonces"
    ),
    reach=(
        "appelle appelez appeler téléphone portable numéro joindre joignable contacter trouve"
        " trouver cherche demande écrire écrivez annonce tel tél"
    ),
    digit=(
        "zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
        " quinze seize vingt vingts trente quarante cinquante soixante cent double"
    ),
    weekday=(
        "lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi"
        " samedis dimanche dimanches"
    ),
    month="janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    nth=(
        "premier première deuxième second seconde troisième quatrième dernier dernière prochain"
        " avant_dernier passé"
    ),
    feast=(
        "noël pâques pentecôte toussaint saint_sylvestre réveillon ramadan aïd carnaval"
        " saint_jean ascension chandeleur mardi_gras nouvel_an quatorze_juillet"
    ),
    hour="minuit matin soir nuit heures aube midi",
    taken=(
        "arrêtée arrêté interpellée interpellé interpellation contrôlée contrôle embarquée"
        " frappée agressée violée volée expulsée perquisition descente rafle verbalisée emmenée"
        " battue arrivé"
    ),
    sends=(
        "envoie envoient texte écrit note notent photographie transmet partage prévient"
        " préviennent laisse laissent"
    ),
    ally=(
        "copine amie collègue sœur soeur cousine voisine voisin autre autres quelqu_un groupe"
        " colocataire"
    ),
    helps="apporte amène conduit prête garde récupère emmène paie cuisine",
    client="client clients passe rendez_vous rdv prestation",
    watched=(
        "plaque plaques localisation position mot_de_passe mot_code mot_de_code adresse"
        " immatriculation photo code"
    ),
    answers="répond répondent rappelle rappellent réponse signe sort revient",
    span="heure heures minutes minute demi_heure quart_d",
    key="clé clés clef clefs",
    ajar="entrouverte entrouvert ouverte verrou déverrouillée verrouillée",
    waits="attend attendent guette guettent surveille surveillent écoute veille",
    spot=(
        "voiture cuisine escalier escaliers couloir dehors paillasson pot matelas placard bas"
        " sous cave boîte_aux_lettres camionnette frigo"
    ),
    hides="cache cachent cachons garde gardent gardons laisse laissent laissons planque planquent",
    goods="argent téléphone téléphones économies liquide passeports gains sous_",
    rule=(
        "directive règlement convention doit doivent devrait devraient peut peuvent pourrait loi"
        " lois article projet délit infraction punit punissent punir amende amendes interdit"
        " interdire interdiction licence oblige obligation permet exige tribunal mesure mesures"
        " gouvernement autorités dépend dépendent plan plainte"
    ),
)
