/** Words that follow a title or a word of kinship and are no names, English and Swahili. */
export const notNames: ReadonlySet<string> = new Set(
  // Small words
  (
    'a an the and or but nor so if in on at by to of for from with without into over under after before about as than then that this ' +
    'these those there here it its i me my mine you your yours he him his she her hers we us our they them their who whom whose ' +
    'which what when where why how not no yes all any both each every some few many much more most other another same such ' +
    'one two three first second only also too very just never always again still already once away back home ' +
    // Verbs that tell a story
    'is are was were be been being am has have had do does did will would can could shall should may might must said says say ' +
    'told tell tells asked took take takes taken gave give gives given went go goes gone came come comes got get gets sent send sends ' +
    'made make makes paid pay pays brought bring brings bought sold sell kept keep left leave met meet ran run saw see knew know ' +
    'thought think found find felt let began begin became wanted works work worked lives lived died dead sick absent ' +
    'visit visits sang god allah jesus mungu yesu unknown withheld called named helped promised offered visited beat raped sexually forced threatened confiscated ' +
    // Persons by trade, office and nature
    'man men woman women boy boys girl girls lady ladies child children people person persons family parents mother father ' +
    'police officer officers chief justice judge court hospital clinic doctor teacher student school house police station agent agency ' +
    'office company boss worker workers human foreign domestic local village villagers county government ministry embassy ' +
    'ngo un unhcr iom interpol dci cid ocs ' +
    // Days, months
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december jumatatu jumanne jumatano alhamisi ijumaa jumamosi januari februari machi aprili juni julai agosti ' +
    'septemba oktoba novemba desemba ' +
    // Places
    'nairobi mombasa kisumu nakuru eldoret kilifi kwale lamu taita taveta tana garissa wajir mandera marsabit isiolo meru ' +
    'embu kitui machakos makueni nyandarua nyeri kirinyaga muranga kiambu turkana pokot samburu nzoia uasin gishu elgeyo ' +
    'marakwet nandi baringo laikipia narok kajiado kericho bomet kakamega vihiga bungoma busia siaya homa migori kisii nyamira ' +
    'malaba namanga moyale dadaab kakuma eastleigh kasarani kayole kibera mathare thika malindi lokichoggio lodwar ' +
    'africa kenya uganda tanzania ethiopia somalia sudan rwanda burundi congo drc egypt libya yemen oman qatar kuwait bahrain ' +
    'saudi arabia emirates uae dubai riyadh jeddah dammam doha muscat manama beirut lebanon jordan iraq baghdad turkey india ' +
    'thailand bangkok myanmar laos cambodia malaysia china europe italy germany america canada gulf kampala entebbe arusha ' +
    'dar salaam zanzibar moshi tanga addis ababa juba kigali goma bujumbura mogadishu hargeisa khartoum ' +
    // Swahili: small words and what follows kin
    'na au lakini kwa kwenye katika ndani nje juu chini baada kabla kama kuwa ni si ya wa la za cha vya pa huyo huyu yule wale wote ' +
    'mmoja wawili watatu wengine mwingine pia tu sana bado tena hapa pale huko mdogo mkubwa mzazi wazazi mboga ntilie fua ' +
    'mwenye mwanamke mwanaume mwanamume msichana mvulana mtu watu nyumba kazi shule hospitali polisi kituo kijiji mji serikali ' +
    'siri halijulikani haijulikani hajulikani hakuna sijui hapana ndio ndiyo kweli yeye mimi wewe sisi wao ambaye alipo aliye'
  ).split(' '),
);

/** What makes the words before it the name of a place or an office: `Mama Lucy hospital`, `Client Services Officer`. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    'estate hospital street road avenue lane market school primary secondary academy college university church mosque area ' +
    'gate village town centre center stage slum ward county constituency location sublocation river dam bridge airport ' +
    'hotel restaurant bar club shop salon butchery farm ranch hall stadium prison clinic dispensary foundation trust home ' +
    'officer desk department unit committee board service services association network agency company limited ltd programme project ' +
    'hospitali shule soko mtaa barabara kijiji kanisa msikiti kituo uwanja hoteli duka mboga'
  ).split(' '),
);
