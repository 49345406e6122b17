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
        " flatmate* housemate* tenant* escort*"
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
        "scar* burn burnt tattoo* limp* twin* pregnant wheelchair stammer* stutter* accent"
        " piercing* birthmark deaf blind wig toddler* baby dreadlocks cane crutch* dog"
    ),
    single="the_only the_youngest the_oldest the_eldest the_tallest the_newest the_first_one",
    lives=(
        "lives lived living sleeps sleeping stays staying rooms lodges resides moved_in moved_to"
        " housed sheltered"
    ),
    works=(
        "works working worked they_work we_work who_work girls_work women_work dances danced"
        " dancing stands standing solicits advertises sees_clients"
    ),
    street=(
        "street road lane avenue alley square terrace crescent drive court mews close yard row quay"
    ),
    door=(
        "floor buzzer doorbell bell intercom entrance staircase stairwell flat apartment landing"
        " basement attic door"
    ),
    side="left top back front upstairs downstairs corner courtyard rear",
    near=(
        "behind near above opposite beside next_to below over outside under round_the_corner"
        " around_the_corner across_from"
    ),
    landmark=(
        "station church school park harbour port market mosque bridge hospital launderette"
        " laundry bakery supermarket pharmacy petrol garage underpass roundabout motorway canal"
        " stadium library cinema takeaway kebab bookmakers butcher hairdresser barber car_park"
        " industrial_estate bus_stop lay_by"
    ),
    venue=(
        "club bar pub sauna parlour parlor salon hotel motel hostel brothel nightclub disco spa"
        " studio cafe guesthouse truck_stop strip_club karaoke"
    ),
    home=(
        "room rooms flat flats apartment apartments house studio bedsit caravan place houses"
        " cabin window"
    ),
    owner="landlord landlady owner boss manager madam caretaker agent",
    rents="rents rent rented let lets letting sublets sublet leases charges collects",
    cash=(
        "cash weekly nightly half a_week per_week each_week every_week a_night per_night a_day"
        " per_day deposit rent_book"
    ),
    paper=(
        "passport* visa* permit* papers residence asylum leave_to_remain settled_status"
        " green_card work_permit licence id_card brp"
    ),
    ended="expired overstayed overstaying ran_out run_out lapsed outstayed out_of_date invalid",
    refused="refused rejected denied revoked turned_down withdrawn cancelled",
    lacking=(
        "without no never not lost lacks lacking unregistered undocumented forged fake false"
        " borrowed"
    ),
    app=(
        "telegram whatsapp signal instagram insta snapchat snap tiktok onlyfans fansly facebook"
        " twitter viber wechat discord kik skype line adultwork messenger profile account"
        " username handle nickname"
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
        "easter christmas pentecost ramadan eid carnival halloween midsummer valentine"
        " boxing_day new_year epiphany passover diwali bank_holiday"
    ),
    hour="midnight morning night evening dawn noon o_clock afternoon",
    taken=(
        "arrested detained raided stopped picked_up taken_away beaten attacked robbed raped"
        " deported searched caught happened fined"
    ),
    sends="texts texted sends sent messages shares writes photographs notes posts forwards tells",
    ally=(
        "friend* colleague* flatmate* housemate* neighbour* sister cousin buddy partner"
        " each_other someone others another"
    ),
    helps="brings brought cooks drives drove lends lent looks_after minds pays picks_up takes_in",
    client="client clients customer customers punter punters booking bookings appointment meeting",
    watched=(
        "plate plates registration location code_word codeword safe_word password live_location"
        " licence_plate pin whereabouts address"
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
        "car kitchen stairs corridor outside next_room downstairs under mat flowerpot flower_pot"
        " pot cupboard mattress garage van behind wardrobe letterbox"
    ),
    hides="hide hides hidden keep keeps kept leave leaves left stash stashed put",
    goods="money cash savings phone phones earnings spare condoms",
    rule=(
        "directive regulation resolution convention act_of must should shall may can could would"
        " law laws act bill article section clause crime criminal offence offences fined penalty"
        " penalties punish* prohibit* ban bans banned licensed licensing required require*"
        " obliged allow* court courts policy measure report recommendation* state states"
        " government* authorities"
    ),
)
