"""French words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

FRENCH = Families(
    small="le la les des du de et un une en que qui est sur au aux dans l d à ce chez",
    who=(
        "elle il je moi ma mon mes nous notre nos lui son sa ses l_une deux_d trois_d"
        " plusieurs_d quelques_unes une_de la_jeune elles_nous l_a lui_a on_l on leur née"
    ),
    persons=(
        "femme femmes fille filles dame copine copines amie amies collègue collègues adhérente*"
        " travailleuse travailleuses locataire* homme garçon patiente patientes patient"
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
        " grande_blonde rousse blonde lunettes petit_garçon fils fille_de cheveux tresses yeux"
        " mèche boucles frange barbe dent"
    ),
    single=(
        "la_seule le_seul seule_femme la_plus_jeune la_plus_âgée la_plus_grande"
        " la_dernière_arrivée l_aînée la_doyenne"
    ),
    lives=(
        "habite habitent habitait vit dort dorment loge logent hébergée hébergé hébergées"
        " réside demeure reçoit reçoivent emménagé habitons dormons vivons crèche cachée"
        " planque réfugiée"
    ),
    works=(
        "travaille travaillent travaillait danse dansent reçoit reçoivent exerce exercent"
        " tapine se_prostitue officie racole travaillons bosse bossent reçois recevons"
        " travailler font_travailler fait_travailler stationne"
    ),
    goes="était_à était_au tourne_au tourne_à va_au passe_à maintenant_au commencé_au",
    street=(
        "chemin ruelle venelle rue avenue boulevard impasse quai place allée passage cours"
        " square route faubourg bd"
    ),
    door=(
        "étage escalier porte interphone digicode sonnette entrée appartement appt bâtiment hall"
        " rdc rez palier code loge"
    ),
    side="gauche droite cour fond coin angle arrière derrière",
    near=(
        "derrière près dessus face côté sous dessous au_dessus en_face à_côté non_loin juste_à"
        " après avant sortie bout devant entrée_du"
    ),
    landmark=(
        "voie_ferrée baraques voies friche tanneurs dentiste médecin poste casino gymnase"
        " quincaillerie lavoir brasserie tribune gare église école parc port marché mosquée"
        " pont hôpital laverie boulangerie épicerie supermarché pharmacie garage périphérique"
        " rond_point kebab coiffeur tabac boucherie station cimetière parking aire nationale"
        " bois péage canal porte_de forêt village mairie lycée fac collège carrefour caserne"
        " stade centre_commercial jardin bazar kiosque traiteur crèche banque arrêt supérette"
    ),
    venue=(
        "bar club boîte hôtel hôtels motel auberge sauna salon bordel discothèque cabaret"
        " institut massage camionnette pub café"
    ),
    home=(
        "studio appartement chambre chambres maison logement logements pièce camionnette"
        " caravane meublé appart lit lits matelas villa"
    ),
    owner=(
        "propriétaire propriétaires proprio bailleur logeur logeuse patron patronne gérant"
        " gérante maquerelle"
    ),
    rents=(
        "loue louent louons louait loué sous_loue loyer prend encaisse réclame paie paient"
        " payons payer paye payent"
    ),
    cash=(
        "l_heure par_mois heure liquide espèces semaine nuit noir moitié mois cash par_jour"
        " par_semaine main euros de_plus plus_cher le_double"
    ),
    paper=(
        "titre titres visa* passeport* récépissé séjour papiers asile carte_de_séjour"
        " autorisation oqtf attestation permis carte ofpra expulsion convocation arrêté_d"
    ),
    ended=(
        "expiré expirée expirés périmé périmée échu dépassé plus_valable terminé épuisé"
        " renouvelée renouvelé prolongé annulée"
    ),
    refused=(
        "refusé refusée refusés rejeté rejetée débouté déboutée retiré retirée oqtf annulé expulsée"
    ),
    lacking="sans pas jamais plus perdu faux fausse falsifié emprunté clandestinement",
    enters="entrée entrées arrivée arrivées venue venues",
    stays_on="restée restées repartie jamais_repartie",
    app=(
        "internet web nom_de_scène telegram whatsapp instagram insta tiktok onlyfans facebook"
        " snap snapchat signal compte profil pseudo pseudonyme appli application site annonce"
        " annonces"
    ),
    reach=(
        "écris appel* cherche* contact* appelle appelez appeler téléphone portable numéro"
        " joindre joignable contacter trouve trouver cherche demande écrire écrivez annonce tel"
        " tél"
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
        "saint_jean nuit_de kermesse fête_foraine ascension vendredi_saint assomption armistice"
        " veille noël pâques pentecôte toussaint saint_sylvestre réveillon ramadan aïd carnaval"
        " chandeleur mardi_gras nouvel_an quatorze_juillet carême avent cendres rameaux"
        " semaine_sainte"
    ),
    hour="petit_jour crépuscule aurore minuit matin soir nuit heures aube midi",
    taken=(
        "arrêtée arrêté interpellée interpellé interpellation contrôlée contrôle embarquée"
        " frappée agressée violée volée expulsée perquisition descente rafle verbalisée emmenée"
        " battue arrivé"
    ),
    sends=(
        "envoie envoient texte écrit note notent photographie transmet partage prévient"
        " préviennent laisse laissent notons envoyons prévenons écrivons enregistre"
    ),
    ally=(
        "copine amie collègue sœur soeur cousine voisine voisin autre autres quelqu_un groupe"
        " colocataire"
    ),
    helps=(
        "apporte amène conduit prête garde récupère emmène paie cuisine dépose déposez livre laisse"
    ),
    client="client clients passe rendez_vous rdv prestation",
    watched=(
        "enveloppe plaque plaques localisation position mot_de_passe mot_code mot_de_code"
        " adresse immatriculation photo code"
    ),
    answers="répond répondent rappelle rappellent réponse signe sort revient",
    span="heure heures minutes minute demi_heure quart_d",
    key="clé clés clef clefs",
    ajar="entrouverte entrouvert ouverte verrou déverrouillée verrouillée",
    waits="attend attendent guette guettent surveille surveillent écoute veille",
    spot=(
        "gamelle goûter chaussette enveloppe soutien_gorge couche boîte boite sac tiroir bocal"
        " chaussure congélateur coussin voiture cuisine escalier escaliers couloir dehors"
        " paillasson pot matelas placard bas sous cave boîte_aux_lettres camionnette frigo"
        " casier poubelle théière valise cahier chasse coffre"
    ),
    hides=(
        "ramène porte_sur emporte coud cache cachent cachons garde gardent gardons laisse"
        " laissent laissons planque planquent"
    ),
    goods=(
        "paie gagne gagné recette argent téléphone téléphones économies liquide passeports"
        " gains sous_ préservatifs capotes seringues prospectus pourboires sous thune fric"
    ),
    secret="judas mot_de_code mot_de_passe bouton_d_alarme œilleton",
    signs=(
        "serviette torchon foulard drapeau lampe lumière bougie rideau* volet* pot fleur*"
        " bouteille signal ruban"
    ),
    shown="balcon fenêtre corde rebord grille portail rambarde terrasse marche",
    puts=(
        "mettent met mettons accrochent accroche pendent pend laissent laisse allument allume"
        " posent pose tirent"
    ),
    cars=(
        "voiture camionnette taxi camion moto scooter clio golf bmw audi renault peugeot citroën"
        " mercedes fourgon ford dacia twingo kangoo"
    ),
    fetches=(
        "prendre récupère récupérer chercher dépose déposent conduit emmène amène ramène"
        " attend_dans vient_la"
    ),
    meets="retrouve retrouvons retrouvent réunissons réunissent voyons rencontrons rejoint",
    gathering=(
        "église sacristie cave sous_sol bibliothèque café cuisine parc salle chapelle bureau"
        " local temple centre"
    ),
    crowd="à_quatre à_trois à_deux à_cinq à_six entassées superposés toutes_ensemble",
    cut="moitié retient prélève commission pourcentage garde_la tiers part déduit",
    that_one="celle celui la_fille_au la_fille_aux la_dame_à la_grande la_petite la_blonde",
    returns="revenue revient revenues rentre rentrée retard descend rappelé redescend",
    parcel="colis paquet sac_de carton matériel kits courrier livraison courses",
    numbered="numéro no bâtiment bât immeuble bloc lot",
    beside="derrière devant près en_face à_côté au_dessus au_coin juste_après",
    kin="sœur soeur tante oncle cousine cousin mère frère belle_sœur amie copine grand_mère copain",
    seizes="confisqué confisque gardé garde pris retient tiroir coffre",
    ours="nous notre nos je mon ma mes",
    somebody="elle je j moi ma mon mes lui",
    rule=(
        "directive règlement convention doit doivent devrait devraient peut peuvent pourrait loi"
        " lois article projet délit infraction punit punissent punir amende amendes interdit"
        " interdire interdiction licence oblige obligation permet exige tribunal mesure mesures"
        " gouvernement autorités dépend dépendent plan plainte"
    ),
    born="née né nées nés naissance",
    room="chambre studio appartement appart",
    warns="prévient préviennent avertit avertissent alerte dit passe_un_coup",
    staff=(
        "veilleur réceptionniste portier gardien gardienne concierge vigile videur serveur barman"
    ),
    police="police flics keufs gendarmes policiers descente contrôle patrouille paf",
    signals="emoji sonner sonne bipe bip toque frappe siffle signal klaxonne",
    knows="sait savent courant ferme_les",
    asks_for="demande_à demandez_à de_la_part",
)
