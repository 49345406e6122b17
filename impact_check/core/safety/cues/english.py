"""English words that lead to a person where they meet."""

from impact_check.core.safety.cues.families import Families

ENGLISH = Families(
    small="the and of to in is was with that from for at on they this by an a",
    who=(
        "she her hers herself he him his i my me we our us one_of two_of three_of four_of"
        " some_of most_of both_of many_of all_of"
    ),
    persons=(
        "woman women girl girls man men boy boys lady mother colleague* friend* member* worker*"
        " flatmate* housemate* tenant* escort* patient patients"
    ),
    peoples=(
        "romanian* bulgarian* nigerian* brazilian* colombian* ukrainian* russian* albanian*"
        " hungarian* thai chinese vietnamese polish moldovan* venezuelan* dominican* moroccan*"
        " ghanaian* roma filipin* turkish serbian* ecuadorian* peruvian* cuban* cameroonian*"
        " indian* latvian* lithuanian* czech slovak* paraguayan*"
    ),
    told=(
        "told tells says said explained confided reported remembers recalls recounted"
        " interviewed spoke"
    ),
    marks=(
        "asthma scar* burn burnt tattoo* limp* twin* pregnant wheelchair stammer* stutter*"
        " accent piercing* birthmark deaf blind wig toddler* baby dreadlocks cane crutch* dog"
        " tall blonde redhead ginger bald lisp glasses pram gold_tooth hair eyes braids curls"
        " dyed fringe beard teeth"
    ),
    single="the_only the_youngest the_oldest the_eldest the_tallest the_newest the_first_one",
    lives=(
        "lives lived living sleeps sleeping stays staying rooms lodges resides moved_in"
        " moved_to housed sheltered i_live we_live i_sleep we_stay hides_out crashes hiding_at"
        " crashed dossing couch_surfing squats"
    ),
    works=(
        "works working worked they_work we_work who_work girls_work women_work dances danced"
        " dancing stands standing solicits advertises sees_clients i_work works_out runs"
        " dealing hustles escorting"
    ),
    goes=(
        "was_at is_at goes_to went_to moved_to moved_on_to is_now_at does_shifts started_at"
        " now_at back_at"
    ),
    street=(
        "street road lane avenue alley square terrace crescent drive court mews close yard row quay"
    ),
    door=(
        "floor buzzer doorbell bell intercom entrance staircase stairwell flat apartment landing"
        " basement attic door"
    ),
    side="left top back front upstairs downstairs corner courtyard rear rear_door alley",
    near=(
        "behind near above opposite beside next_to below over outside under round_the_corner"
        " around_the_corner across_from past after edge_of end_of side_of in_front"
    ),
    landmark=(
        "lobby cattle_grid railway tracks allotments tower_block estate dentist doctor"
        " post_office gasworks chemist pawnshop gym casino arcade pub station church school"
        " park harbour port market mosque bridge hospital launderette laundry bakery"
        " supermarket pharmacy petrol garage underpass roundabout motorway canal stadium"
        " library cinema takeaway kebab bookmakers butcher hairdresser barber car_park"
        " industrial_estate bus_stop lay_by woods forest junction playground university"
        " town_hall council_offices shops crossroads layby shop arena offy bookies corner_shop"
        " station_road gate college church_hall town market_square"
    ),
    venue=(
        "club bar pub sauna parlour parlor salon hotel motel hostel brothel nightclub disco spa"
        " studio cafe guesthouse truck_stop strip_club karaoke massage_parlour bathhouse"
    ),
    home=(
        "room rooms flat flats apartment apartments house studio bedsit caravan place houses"
        " cabin window bed beds bunk"
    ),
    owner="landlord landlady owner boss manager madam caretaker agent",
    rents=(
        "rents rent rented let lets letting sublets sublet leases charges collects pay pays"
        " paying paid"
    ),
    cash=(
        "by_the_hour hourly a_month per_month cash weekly nightly half a_week per_week each_week"
        " every_week a_night per_night a_day per_day deposit rent_book"
    ),
    paper=(
        "passport* visa* permit* papers residence asylum leave_to_remain settled_status"
        " green_card work_permit licence id_card brp removal_order deportation_order overstayer"
        " asylum_claim sponsorship"
    ),
    ended=(
        "expired overstayed overstaying ran_out run_out lapsed outstayed out_of_date invalid"
        " elapsed expires curtailed not_renewed discontinued unrenewed"
    ),
    refused="refused rejected denied revoked turned_down withdrawn cancelled",
    lacking=(
        "without no never not lost lacks lacking unregistered undocumented forged fake false"
        " borrowed"
    ),
    enters="came entered arrived flew travelled crossed",
    stays_on="stayed remained changed_over went_back leave_again never_left is_still",
    app=(
        "site website online ads page stage_name work_name screen_name telegram whatsapp signal"
        " instagram insta snapchat snap tiktok onlyfans fansly facebook twitter viber wechat"
        " discord kik skype line adultwork messenger profile account username handle nickname"
    ),
    reach=(
        "call ring phone dial reach reached number mobile text find found contact message write"
        " search look ask listed ad advert"
    ),
    digit=(
        "oh o zero nought one two three four five six seven eight nine ten eleven twelve"
        " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
        " sixty seventy eighty ninety double triple hundred"
    ),
    weekday=(
        "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays"
        " thursdays fridays saturdays sundays"
    ),
    month="january february march april may june july august september october november december",
    nth="first second third fourth fifth last next 1st 2nd 3rd 4th",
    feast=(
        "eve coronation guy_fawkes jubilee derby bonfire_night bonfire st_patrick ascension"
        " whitsun good_friday hogmanay easter christmas pentecost ramadan eid carnival"
        " halloween midsummer valentine boxing_day new_year epiphany passover diwali"
        " bank_holiday lent advent holy_week shrove ash_wednesday thanksgiving new_year_s"
    ),
    hour="daybreak small_hours sunset midnight morning night evening dawn noon o_clock afternoon",
    taken=(
        "taken_in arrested detained raided stopped picked_up taken_away beaten attacked robbed"
        " raped deported searched caught happened fined"
    ),
    sends=(
        "texts texted sends sent messages shares writes photographs notes posts forwards tells"
        " write written wrote writing takes_down save saves"
    ),
    ally=(
        "friend* colleague* flatmate* housemate* neighbour* sister cousin buddy partner"
        " each_other someone others another"
    ),
    helps=(
        "brings brought cooks drives drove lends lent looks_after minds pays picks_up"
        " takes_in drop drops deliver delivers bring take"
    ),
    client="client clients customer customers punter punters booking bookings appointment meeting",
    watched=(
        "envelope plate plates registration location code_word codeword safe_word password"
        " live_location licence_plate pin whereabouts address"
    ),
    answers=(
        "answer answers reply replies rings_back ring_back calls_back call_back check_in"
        " checks_in checks back answered"
    ),
    span="hour hours minute minutes half_an_hour",
    key="key keys",
    ajar="ajar unlocked open unbolted wedged locked double_locked",
    waits="waits wait waiting listens listening sits keeps_watch lookout stands_guard",
    spot=(
        "lunchbox sock bra nappy envelope biscuit box tin jar drawer bag shoe freezer cushion"
        " car kitchen stairs corridor outside next_room downstairs under mat flowerpot"
        " flower_pot pot cupboard mattress garage van behind wardrobe letterbox tin_can teapot"
        " bin drain bike shed locker cistern"
    ),
    hides=(
        "carries carry takes_home tucks sews hide hides hidden keep keeps kept leave leaves left"
        " stash stashed put"
    ),
    goods=(
        "money cash savings phone phones earnings spare condoms lube needles naloxone tips takings"
    ),
    secret="peephole spyhole panic_button safe_call code_word codeword safe_word burner decoy",
    signs=(
        "towel* scarf flag lamp candle curtain* blind* flower* bottle light signal sign sock ribbon"
    ),
    shown="balcony window windowsill line washing_line railing gate hook step",
    puts="hang hangs put puts leave leaves turn turns draw draws light lights place places",
    cars=(
        "car cars van vans taxi cab transit coach lorry truck bmw audi golf ford fiat mercedes"
        " volvo skoda toyota seat motorbike moped scooter"
    ),
    fetches=(
        "collects collect picks_up pick_up picked_up drops drop_off drives driven drove"
        " takes_her takes_them waits_for fetches gives_a_lift"
    ),
    meets="meet meets met gather gathers get_together come_together we_see",
    gathering=(
        "church chapel vestry mosque cellar basement hall library cafe kitchen park back_room"
        " centre office clinic car_park"
    ),
    crowd="two_of three_of four_of five_of six_of in_twos all_four all_three four_to a_room bunk",
    cut=(
        "half share cut commission percent deduct deducts deducted withholds keeps_half"
        " takes_half third"
    ),
    that_one="the_one the_girl the_woman the_lady the_guy the_boy that_girl the_man",
    returns="back returns return late overdue not_out no_answer home_safe arrives",
    parcel="supplies parcel package box_of kit kits bag_of delivery groceries",
    numbered="number no house_number building block plot unit",
    beside=(
        "near opposite behind beside next_to across_from round_the_corner around_the_corner"
        " two_doors"
    ),
    kin=(
        "sister sisters aunt uncle cousin mother mum mums brother nan gran friend mate"
        " boyfriend ex neighbour stepmother"
    ),
    seizes="confiscated confiscates took takes holds held seized withheld locks locked safe",
    ours="we our us i my me",
    somebody="she her hers herself he him his i my mine me",
    rule=(
        "directive regulation resolution convention act_of must should shall may can could would"
        " law laws act bill article section clause crime criminal offence offences fined penalty"
        " penalties punish* prohibit* ban bans banned licensed licensing required require*"
        " obliged allow* court courts policy measure report recommendation* state states"
        " government* authorities"
    ),
    born="born",
    room="room cabin flat apartment bedsit",
    warns="warns warned tips tipped tells let_us lets_us gives_us calls_us text_us",
    staff=(
        "receptionist porter doorman bouncer concierge night_manager caretaker cleaner security"
        " guard"
    ),
    police="police cops copper coppers raid officer officers immigration vice_squad patrol",
    signals=(
        "emoji beep beeps buzzes rings_once knock knocks whistle whistles flashes missed_call"
        " signal drops_call"
    ),
    knows="knows know aware found_out pretends turns_a_blind",
    asks_for="ask_for asks_for say_you_know mention",
)
