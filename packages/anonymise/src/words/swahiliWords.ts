/**
 * Swahili for what a data officer meets, by the English sentence; mistakes in the writing of a policy are said in English.
 * Drafts until a native reviewer signs.
 */
export const swahiliWords: Readonly<Record<string, string>> = {
  // Checks.
  'The form of the policy is one that the gate can prove.':
    'Aina ya toleo iliyotajwa na sera inaweza kuthibitishwa.',
  'The file is strict CSV in UTF-8 without hidden characters.':
    'Faili ni CSV halisi ya UTF-8 isiyo na herufi zilizofichwa.',
  'Every line is written in the one way there is: no quote or sign marks a row.':
    'Kila mstari umeandikwa kwa njia moja tu: hakuna alama inayotofautisha mstari wowote.',
  'The file has the declared columns, and no other.': 'Faili lina safu zilizotajwa tu.',
  'No cell would run as a formula in a spreadsheet.':
    'Hakuna seli ambayo ingefanya kazi kama fomula.',
  'The rows stand in an order that tells nothing of the originals.':
    'Mpangilio wa mistari hausemi chochote kuhusu data za asili.',
  'There are rows, and no more of them than originals.':
    'Mistari ipo, na haizidi idadi ya data za asili.',
  'This model of the policy holds, measured anew on the file.':
    'Kanuni hii ya sera inatimia, ikipimwa upya kwenye faili.',
  'Every person who could be found has at least k released rows that could be theirs.':
    'Kila mtu anayeweza kupatikana ana angalau mistari k ambayo ingeweza kuwa yake.',
  'Nobody is found with a higher chance than the policy allows.':
    'Hakuna anayepatikana kwa uwezekano unaozidi ulioruhusiwa na sera.',
  'The mean chance to be found is as low as the policy asks.':
    'Wastani wa uwezekano wa kupatikana ni mdogo kama sera inavyotaka.',
  'All rows are true at once, each of another original.':
    'Mistari yote ni kweli kwa pamoja, kila mmoja kwa rekodi yake ya asili.',
  'The originals are whole: every column of the policy is there, and no published cell is `*`.':
    'Data za asili ni kamili: kila safu ya sera ipo, na hakuna seli inayochapishwa iliyo `*`.',
  'Give the originals as they were read, with the identifiers, and not a release.':
    'Toa data za asili kama zilivyosomwa, pamoja na vitambulisho, wala si toleo.',
  'Every class is of at least k different persons, however often each has a row.':
    'Kila kundi ni la watu k tofauti au zaidi, hata kama mtu ana mistari mingi.',
  'Merge the rows of one person before releasing, or raise k.':
    'Unganisha mistari ya mtu mmoja kabla ya kutoa, au ongeza k.',
  'A column that is changed on purpose holds what its treatment can have made, and is not the untreated one.':
    'Safu inayobadilishwa kwa makusudi ina thamani zinazoweza kutokea, wala si ile ya asili.',
  'No column outside the quasi-identifiers has a value of its own for most rows, nor do insensitive columns together.':
    'Hakuna safu isiyo ya utambulisho yenye thamani ya pekee kwa mistari mingi, wala safu zisizo nyeti kwa pamoja.',
  'Give that column the role identifier or quasi-identifier, or make its values coarser before.':
    'Ipe safu hiyo nafasi ya identifier au quasi-identifier, au fanya thamani zake kuwa za jumla kwanza.',
  'No identifier or free text of the originals stands in the file.':
    'Hakuna kitambulisho wala maandishi huru ya asili kwenye faili.',
  'No identifier or free text of the originals stands in a report.':
    'Hakuna kitambulisho wala maandishi huru ya asili kwenye ripoti.',
  'No more rows were left out than the policy allows.':
    'Mistari iliyoachwa haizidi iliyoruhusiwa na sera.',
  'No more cells were left out than the policy allows.':
    'Seli zilizoachwa hazizidi zilizoruhusiwa na sera.',
  'No row is empty but for asterisks.': 'Hakuna mstari wenye nyota tu.',
  'Every report can be read to its end.': 'Kila ripoti inasomeka hadi mwisho.',
  'Every report is, byte for byte, what the gate makes itself from file, policy and originals.':
    'Kila ripoti ni ileile, baiti kwa baiti, ambayo lango hujitengenezea kutoka faili, sera na data za asili.',
  'Publish the reports as njia wrote them with this file; nobody may edit them.':
    'Chapisha ripoti kama njia ilivyoziandika pamoja na faili hili; mtu asizihariri.',
  'No report runs anything or fetches anything when it is opened.':
    'Hakuna ripoti inayoendesha wala kuchukua chochote inapofunguliwa.',
  'Do not open that report; use the one that njia wrote.':
    'Usifungue ripoti hiyo; tumia ile iliyoandikwa na njia.',
  'No report tells of a group smaller than k.': 'Hakuna ripoti inayotaja kundi dogo kuliko k.',
  'The reports agree with the file.': 'Ripoti zinakubaliana na faili.',
  'The file holds counts of declared tables, each combination once.':
    'Faili lina hesabu za majedwali yaliyotajwa, kila mchanganyiko mara moja.',
  'No sum exceeds its total or leaves a rest of fewer than k.':
    'Hakuna jumla inayozidi jumla kuu au kuacha salio dogo kuliko k.',
  'Nobody can work out a count that is not listed.':
    'Hakuna anayeweza kukokotoa hesabu ambayo haijaorodheshwa.',
  'Each drawn row agrees with no original or with at least k.':
    'Kila mstari uliochaguliwa unalingana na rekodi za asili k au zaidi, au na hakuna.',
  'The ledger of releases is whole and every file it names was given.':
    'Daftari la matoleo ni kamili na kila faili linalotajwa limetolewa.',
  'No group differs from earlier releases, or from several together, by fewer than k persons or by persons of one sensitive value.':
    'Hakuna kundi linalotofautiana na matoleo ya awali, au na kadhaa kwa pamoja, kwa watu wachache kuliko k au kwa watu wa thamani nyeti moja.',
  "Nobody's sensitive values are narrowed by looking at two releases at once.":
    'Kuangalia matoleo mawili pamoja hakufichui taarifa nyeti za mtu yeyote.',
  // What to do.
  'Publish the file as njia wrote it.': 'Chapisha faili kama njia ilivyoliandika.',
  'Publish the bytes as njia wrote them; do not save them from a spreadsheet.':
    'Chapisha faili kama njia ilivyoliandika; usilihifadhi kutoka Excel.',
  'Do not publish. Make the release again; nobody may edit it by hand.':
    'Usichapishe. Tengeneza toleo upya; mtu asilihariri kwa mkono.',
  'Do not publish. Make the release again from these originals.':
    'Usichapishe. Tengeneza toleo upya kutoka data hizi za asili.',
  'Raise k, or let the policy generalise more.': 'Ongeza k, au ruhusu sera ijumlishe zaidi.',
  'Check that these are the originals and the policy of this release; else a value was changed.':
    'Hakikisha hizi ndizo data za asili na sera ya toleo hili; la sivyo thamani imebadilishwa.',
  'Do not publish. Give the column that holds it the role identifier or free-text.':
    'Usichapishe. Ipe safu iliyo nacho jukumu identifier au free-text.',
  'Do not publish that report; use the one that njia wrote.':
    'Usichapishe ripoti hiyo; tumia iliyoandikwa na njia.',
  'Give every file that the ledger names with --earlier.':
    'Toa kila faili linalotajwa na daftari kwa --earlier.',
  'Wait until more persons are added, or publish a coarser release.':
    'Subiri watu wengi zaidi waongezwe, au chapisha toleo lenye maelezo machache zaidi.',
  // Issues of the data.
  'The table has no rows.': 'Jedwali halina mistari.',
  'Check with njia validate that the file holds records of persons.':
    'Kagua kwa njia validate kama faili lina rekodi za watu.',
  'The data have a column that the policy does not declare.':
    'Data zina safu ambayo sera haiitaji.',
  'The policy declares a column that the data do not have.':
    'Sera inataja safu ambayo haimo kwenye data.',
  'There are fewer persons than the k of the policy.': 'Watu ni wachache kuliko k ya sera.',
  'Gather more records before you publish; a smaller k protects less.':
    'Kusanya rekodi zaidi kabla ya kuchapisha; k ndogo hulinda kidogo.',
  'A value of the data does not occur in the hierarchy of its column.':
    'Kuna thamani kwenye data ambayo haimo kwenye ngazi za safu yake.',
  'Nothing would be left to publish: every row would have to go.':
    'Hakuna ambacho kingebaki cha kuchapisha: kila mstari ungelazimika kuondolewa.',
  'More rows would have to go than the policy allows.':
    'Mistari mingi zaidi ya iliyoruhusiwa na sera ingelazimika kuondolewa.',
  'More cells would have to go than the policy allows.':
    'Seli nyingi zaidi ya zilizoruhusiwa na sera zingelazimika kuondolewa.',
  // What is left open.
  'what an attacker knows beyond the quasi-identifiers that the policy declares':
    'anachojua mshambuliaji zaidi ya safu zilizotajwa na sera',
  'a surname alone, a nickname, a few digits of a number, or what was disguised on purpose: whole identifiers are looked for':
    'jina la ukoo peke yake, lakabu, tarakimu chache za namba, au kilichofichwa kwa makusudi: vitambulisho kamili ndivyo vinavyotafutwa',
  'the originals were not given': 'data za asili hazikutolewa',
  'how the parts of the workbook are packed: the same rows can be packed in many ways':
    'jinsi sehemu za faili la Excel zilivyobanwa: mistari ileile inaweza kubanwa kwa njia nyingi',
  'no report was given': 'hakuna ripoti iliyotolewa',
  'the day of release that a report names': 'siku ya utoaji inayotajwa na ripoti',
  'no ledger was given: what this file tells together with others':
    'hakuna daftari lililotolewa: kile faili hili linasema pamoja na mengine',
  'a column holds sentences; nobody can prove anything about them':
    'safu ina sentensi; hakuna anayeweza kuzithibitisha',
  'rows of which a place is suppressed (*) still have stops: the first or last stop may tell the country that was to be hidden':
    'safu ambazo mahali pamefichwa (*) bado zina vituo: kituo cha kwanza au cha mwisho kinaweza kufichua nchi iliyotakiwa kufichwa',
  'what a list of stops tells together with the rest of its row':
    'kile orodha ya vituo inasema pamoja na sehemu nyingine za mstari wake',
  'counts tell what all persons of a group have in common':
    'hesabu husema kile watu wote wa kundi wanachofanana',
  'columns that the policy changes on purpose: that their values are possible was checked, not that each was changed as it should be':
    'safu ambazo sera hubadilisha kwa makusudi: imekaguliwa kuwa thamani zinawezekana, si kwamba kila moja ilibadilishwa ipasavyo',
  'the policy names nothing that an attacker could know: nobody is hidden among others':
    'sera haitaji chochote ambacho mshambuliaji angejua: hakuna anayefichwa kati ya wengine',
  'a sensitive column has no model of its own: whoever finds the class of a person may read her value there with certainty; add l-diversity or t-closeness for it':
    'safu nyeti haina kanuni yake: anayempata mtu kwenye kundi lake anaweza kusoma thamani yake kwa uhakika; ongeza l-diversity au t-closeness kwa safu hiyo',
  'a list of stops has no model: whoever knows a few stops may find the row; add sequence-privacy for it':
    'orodha ya vituo haina kanuni: anayejua vituo vichache anaweza kuipata safu; ongeza sequence-privacy kwa orodha hiyo',
  'the policy asks for no more than one person in a class: it hides nobody':
    'sera inaridhika na mtu mmoja kwenye kundi: haimfichi yeyote',
  'columns outside the quasi-identifiers have values, or sensitive and insensitive ones together, that few rows share: whoever knows them finds the rows':
    'safu zisizo za utambulisho zina thamani za mistari michache, kila moja au nyeti na zisizo nyeti kwa pamoja: anayezijua huipata mistari hiyo',
  'there was no identifier that could be looked for in the file':
    'hakukuwa na kitambulisho cha kutafutwa kwenye faili',
  'rows share an identifier that is not the first of the policy: whether they are about one person':
    'mistari inashiriki kitambulisho kisicho cha kwanza kwenye sera: kama ni ya mtu mmoja',
  'what rows of several files tell when they are joined by routes, or by more than what stands in both as it is':
    'kile mistari ya mafaili kadhaa inasema ikiunganishwa kwa njia za safari, au kwa zaidi ya kilicho sawa katika yote',
  'how likely the shares of sensitive values in several files together make one of them: only that several values are left was looked at':
    'jinsi hisa za thamani nyeti katika mafaili kadhaa kwa pamoja zinavyofanya mojawapo iwezekane zaidi: kilichoangaliwa ni kwamba thamani kadhaa zinabaki tu',
  'sums and differences of several files, but for one and up to four that may be its parts (500 such sets of files), and of groups of which some cells are suppressed':
    'jumla na tofauti za mafaili kadhaa, isipokuwa moja na hadi manne yanayoweza kuwa sehemu zake (seti 500 za mafaili), na za makundi ambayo baadhi ya seli zake zimefichwa',
  'labels of an earlier file that stand for none of the originals: what they tell together with this file':
    'lebo za faili la awali zisizolingana na rekodi yoyote ya asili: kile zinachosema pamoja na faili hili',
  'Rows of this file and of an earlier one cannot be joined to find fewer than k persons.':
    'Mistari ya faili hili na ya awali haiwezi kuunganishwa ili kupata watu wachache kuliko k.',
  'Leave out what stands in both files as it is, or publish the columns together in one file.':
    'Acha kilicho sawa katika mafaili yote mawili, au chapisha safu zote pamoja katika faili moja.',
  'rows without an identifier of their person count as a person each: whether two of them are about one':
    'mistari isiyo na kitambulisho cha mtu wake huhesabiwa kila mmoja kama mtu: kama miwili ni ya mtu mmoja',
  'some persons have several rows: all models but k over classes, subsets and flows, and all counts, are of rows, so that fewer persons may be behind them':
    'baadhi ya watu wana mistari kadhaa: kanuni zote isipokuwa k ya makundi, sehemu na mikondo, na hesabu zote, huhesabu mistari, hivyo watu wanaweza kuwa wachache zaidi',
  'that counts in drawn rows are near those of the originals: some may be drawn far too often or too seldom':
    'kwamba hesabu za mistari iliyochorwa ziko karibu na za data za asili: baadhi zinaweza kuchorwa mara nyingi mno au chache mno',
  'A cell of the data is `*`, which stands for what was suppressed: nobody could tell the two apart.':
    'Seli ya data ni `*`, ambayo ni alama ya kilichofichwa: hakuna ambaye angeweza kutofautisha.',
  'Give the data as they were before any release; leave a cell empty where nothing is known.':
    'Toa data kama zilivyokuwa kabla ya toleo lolote; acha seli tupu pasipojulikana kitu.',
  'Several rows share an identifier of their person that stands for nobody, such as "Unknown": they count as one person.':
    'Mistari kadhaa ina kitambulisho cha mtu kisichomtaja yeyote, kama "Unknown": inahesabiwa kama mtu mmoja.',
  'Leave the cell empty where the person is not known: then each row counts as a person.':
    'Acha seli tupu pale mtu hajulikani: kisha kila mstari huhesabiwa kama mtu.',
};
