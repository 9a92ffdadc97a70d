/**
 * Swahili for the errors and hints of the command line and the readers, by their English text; `{}`
 * stands for a number or a public name. An error that is not here is said in English. Drafts until a
 * native reviewer signs.
 */
export const errorTexts: Readonly<Record<string, string>> = {
  // The call.
  'There is no such option.': 'Hakuna chaguo kama hilo.',
  'There is no such option. Did you mean --{}?': 'Hakuna chaguo kama hilo. Je, ulimaanisha --{}?',
  'The option --{} takes no value.': 'Chaguo --{} halichukui thamani.',
  'The option --{} may be given once.': 'Chaguo --{} linaweza kutolewa mara moja tu.',
  'The option --{} needs a value: {}.': 'Chaguo --{} linahitaji thamani: {}.',
  'The option --{} takes one of: {}.': 'Chaguo --{} linachukua mojawapo ya: {}.',
  'Something is missing: {}': 'Kuna kitu hakipo: {}',
  'Too much was given: {}': 'Vimetolewa vingi mno: {}',
  'See: {}': 'Angalia: {}',
  'Did you mean {}?': 'Je, ulimaanisha {}?',
  'The value of --date is not a day.': 'Thamani ya --date si siku.',
  'The value of --country is not a country.': 'Thamani ya --country si nchi.',
  'Write its code of two letters, such as KE, or its name in English.':
    'Andika msimbo wake wa herufi mbili, kama KE, au jina lake kwa Kiingereza.',
  'The value of --samples is not a number.': 'Thamani ya --samples si namba.',
  'The value of --stops is not a number from 2 to 20.':
    'Thamani ya --stops si namba kati ya 2 na 20.',
  'The value of --{} is not a whole number up to {}.':
    'Thamani ya --{} si namba nzima isiyozidi {}.',
  'Write it as {}.': 'Iandike hivi: {}.',
  'A --limit is not understood.': '--limit haieleweki.',
  'Limits are: {}.': 'Vikomo ni: {}.',
  'There is no such code list.': 'Hakuna orodha ya misimbo kama hiyo.',
  'njia codes shows all lists.': 'njia codes huonyesha orodha zote.',
  'There is no such rule.': 'Hakuna kanuni kama hiyo.',
  'njia explain lists all rules.': 'njia explain huorodhesha kanuni zote.',
  'The options set a rule that does not exist.': 'Chaguo zinataja kanuni ambayo haipo.',
  '`ruleCatalogue` holds the ids of all rules, and `njia explain` lists them.':
    '`njia explain` huorodhesha kanuni zote.',
  'There is no such template.': 'Hakuna kiolezo kama hicho.',
  'Templates are: {}.': 'Violezo ni: {}.',
  'Values are shown on a terminal only.': 'Thamani huonyeshwa kwenye skrini tu.',
  'A report in a file or pipe travels; leave --show-values out, the places are in it.':
    'Ripoti iliyo kwenye faili husafiri; acha --show-values, mahali pameonyeshwa ndani yake.',
  'Values of a file of this size are not shown.': 'Thamani za faili la ukubwa huu hazionyeshwi.',
  'The report names the rows; look them up in the file.':
    'Ripoti inataja mistari; iangalie kwenye faili.',
  // Inputs.
  'File {} does not exist.': 'Faili {} halipo.',
  'Check the name and the folder.': 'Kagua jina na folda.',
  'File {} is a folder.': 'Faili {} ni folda.',
  'Name the files in it.': 'Taja faili zilizomo.',
  'File {} may not be read.': 'Faili {} haliruhusiwi kusomwa.',
  'Ask for the right to read it.': 'Omba ruhusa ya kulisoma.',
  'File {} cannot be read.': 'Faili {} haliwezi kusomwa.',
  'Copy it to this machine and try again.': 'Linakili kwenye mashine hii ujaribu tena.',
  'File {} is larger than {} MiB.': 'Faili {} ni kubwa kuliko MiB {}.',
  'Export it as CSV, which is read in a stream, or raise the limit with --limit {}.':
    'Lihamishe kama CSV, inayosomwa kidogo kidogo, au ongeza kikomo kwa --limit {}.',
  'The file has more than {} bytes in the file.': 'Faili lina zaidi ya baiti {}.',
  'The file has more than {} rows in a table.': 'Faili lina zaidi ya mistari {} kwenye jedwali.',
  'The file has more than {} columns in a table.': 'Faili lina zaidi ya safu {} kwenye jedwali.',
  'The file has more than {} cells.': 'Faili lina zaidi ya seli {}.',
  'The file has more than {} bytes once unpacked.': 'Faili lina zaidi ya baiti {} likifunguliwa.',
  'The file has more than {} unpacked bytes to one packed byte.':
    'Faili lina zaidi ya baiti {} zilizofunguliwa kwa baiti moja iliyofungwa.',
  'The file has more than {} entries in the container.':
    'Faili lina zaidi ya vipengele {} ndani yake.',
  'The file has more than {} characters in a cell.':
    'Faili lina zaidi ya herufi {} kwenye seli moja.',
  'The file has more than {} levels of nesting.': 'Faili lina zaidi ya ngazi {} za ndani.',
  'If you trust the file, raise the limit with --limit {}.':
    'Ikiwa unaliamini faili, ongeza kikomo kwa --limit {}.',
  'The file is empty.': 'Faili ni tupu.',
  'Export or download it again.': 'Lihamishe au lipakue tena.',
  'The file is protected with a password.': 'Faili limelindwa kwa nywila.',
  'Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt) and save a copy.':
    'Lifungue kwenye Excel, ondoa nywila (File, Info, Protect Workbook, Encrypt) uhifadhi nakala.',
  'This is a workbook of the old .xls format, which is not read.':
    'Hiki ni kitabu cha muundo wa zamani wa .xls, ambao hausomwi.',
  'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).':
    'Kifungue kwenye Excel au LibreOffice ukihifadhi kama kitabu cha Excel (.xlsx).',
  'This is a password-protected file or a document of an old Office format.':
    'Hili ni faili lililolindwa kwa nywila au hati ya muundo wa zamani wa Office.',
  'If it asks for a password, remove it; otherwise save it as an Excel workbook (.xlsx).':
    'Likiomba nywila, iondoe; vinginevyo lihifadhi kama kitabu cha Excel (.xlsx).',
  'This is a binary workbook (.xlsb), which is not read.':
    'Hiki ni kitabu cha .xlsb, ambacho hakisomwi.',
  'This is an OpenDocument file, which is not read.':
    'Hili ni faili la OpenDocument, ambalo halisomwi.',
  'This is a web page (HTML), not a workbook or table.':
    'Huu ni ukurasa wa wavuti (HTML), si kitabu wala jedwali.',
  'Some systems name a web page .xls. Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).':
    'Mifumo mingine huita ukurasa wa wavuti .xls. Ufungue kwenye Excel au LibreOffice uuhifadhi kama kitabu cha Excel (.xlsx).',
  'This is an XML document, not a workbook or table.':
    'Hii ni hati ya XML, si kitabu wala jedwali.',
  'This is not a table, a workbook or JSON: it holds other binary data.':
    'Hili si jedwali, kitabu wala JSON: lina data nyingine.',
  'Choose the export file itself (CSV, XLSX or JSON), not a picture, a PDF or an archive of it.':
    'Chagua faili lenyewe lililohamishwa (CSV, XLSX au JSON), si picha, PDF wala kumbukumbu yake.',
  'The text holds NUL characters, so it is damaged or not text at all.':
    'Maandishi yana herufi za NUL, kwa hiyo yameharibika au si maandishi.',
  'Copy or download the file again; if it opens in Excel, save it there anew and try that copy.':
    'Nakili au pakua faili tena; likifunguka kwenye Excel, lihifadhi upya hapo ujaribu nakala hiyo.',
  'The file is damaged: its zip container is cut off or contradicts itself.':
    'Faili limeharibika: kifungashio chake cha zip kimekatika au kinajipinga.',
  'The file is damaged: a part does not match its checksum.':
    'Faili limeharibika: sehemu moja hailingani na jumla yake ya ukaguzi.',
  'This is a zip file but not a workbook.': 'Hili ni faili la zip lakini si kitabu.',
  'Unpack it and give the files inside one by one.': 'Lifungue utoe faili zilizomo moja moja.',
  'The workbook is damaged: a part that it needs is missing or cannot be understood.':
    'Kitabu kimeharibika: sehemu inayohitajika haipo au haieleweki.',
  'The workbook is damaged: a part is not well-formed XML.':
    'Kitabu kimeharibika: sehemu moja si XML sahihi.',
  'Open it in Excel, let Excel repair it, look whether the data is right, and save a copy.':
    'Kifungue kwenye Excel, acha Excel ikirekebishe, kagua kama data ni sahihi, uhifadhi nakala.',
  'Do not open it. Ask the sender how the file was made.':
    'Usilifungue. Muulize aliyelituma jinsi lilivyotengenezwa.',
  'The JSON text breaks the rules of JSON.': 'Maandishi ya JSON yanavunja kanuni za JSON.',
  'Export it again from the program that made it; JSON is not meant to be edited by hand.':
    'Lihamishe tena kutoka programu iliyolitengeneza; JSON haikusudiwi kuhaririwa kwa mkono.',
  'The file given with --mapping is no mapping.': 'Faili lililotolewa na --mapping si ramani.',
  'Make one: {}': 'Tengeneza: {}',
  'No record could be read, so nothing was written.':
    'Hakuna rekodi iliyosomeka, kwa hiyo hakuna kilichoandikwa.',
  'Call njia validate with the same files: it says why.':
    'Tumia njia validate kwa faili zile zile: itasema sababu.',
  'A map is written as .html or .svg.': 'Ramani huandikwa kama .html au .svg.',
  'End the name after --map in .html (map and table) or .svg.':
    'Malizia jina lililo baada ya --map kwa .html (ramani na jedwali) au .svg.',
  'HXL columns name units: counties, not cells or exact places.':
    'Safu za HXL hutaja maeneo kama kaunti, si seli wala mahali halisi.',
  'Use adm0, adm1 or adm2 with --hxl.': 'Tumia adm0, adm1 au adm2 pamoja na --hxl.',
  'The value of --detail is not understood.': 'Thamani ya --detail haieleweki.',
  'Use adm0, adm1, adm2, exact, or h3:0 to h3:6.':
    'Tumia adm0, adm1, adm2, exact, au h3:0 hadi h3:6.',
  'No column of places was found.': 'Hakuna safu ya mahali iliyopatikana.',
  'Name the columns raw, country_context and parent_context, or see njia inspect FILE for what was read.':
    'Zipe safu majina raw, country_context na parent_context, au tazama njia inspect FILE kuona kilichosomwa.',
  'The alias file has no columns raw and decision.':
    'Faili la maamuzi halina safu za raw na decision.',
  'Make one with njia places --file FILE --review todo.csv, and fill its column decision.':
    'Tengeneza kwa njia places --file FILE --review todo.csv, kisha jaza safu decision.',
  'A file that was released stands there; the ledger needs it as it is.':
    'Kuna faili lililokwisha kutolewa hapo; daftari linalihitaji kama lilivyo.',
  'Another run has written the ledger or the budget meanwhile; nothing was written.':
    'Kazi nyingine imeandika daftari au bajeti wakati huo huo; hakuna kilichoandikwa.',
  'Run it again: it will then know of the other release.':
    'Endesha tena: ndipo itajua kuhusu toleo lile jingine.',
  'Another run is writing the ledger or the budget; nothing was written.':
    'Kazi nyingine inaandika daftari au bajeti; hakuna kilichoandikwa.',
  'Wait until it has ended. If none is running, one was broken off: delete the file beside it whose name ends in .lock.':
    'Subiri hadi iishe. Kama hakuna inayoendelea, mojawapo ilikatizwa: futa faili lililo kando yake ambalo jina lake linaishia na .lock.',
  'Another release stands there; nothing was written.':
    'Kuna toleo jingine hapo; hakuna kilichoandikwa.',
  'Choose another name with --out. To write over it, add --force.':
    'Chagua jina jingine kwa --out. Ili kuandika juu yake, ongeza --force.',
  'Choose another name, and keep every file that the ledger names.':
    'Chagua jina jingine, na hifadhi kila faili linalotajwa na daftari.',
  'The file holds no table.': 'Faili halina jedwali.',
  'Give a CSV file or a workbook whose first row holds the headings.':
    'Toa faili la CSV au kitabu ambacho mstari wa kwanza una vichwa vya safu.',
  'The policy spends a privacy budget.': 'Sera inatumia bajeti ya faragha.',
  'Name the budget of this data set with --budget FILE.':
    'Taja bajeti ya data hizi kwa --budget FILE.',
  'The file given with --budget is no privacy budget.':
    'Faili lililotolewa na --budget si bajeti ya faragha.',
  'The file given with --ledger is no ledger.': 'Faili lililotolewa na --ledger si daftari.',
  'The file given with --verdict is no whole verdict.':
    'Faili lililotolewa na --verdict si hukumu kamili.',
  'Give the .verdict.json that njia anonymise wrote, or what njia verify --format json printed.':
    'Toa .verdict.json iliyoandikwa na njia anonymise, au iliyochapishwa na njia verify --format json.',
  'The column named with --{} is not in the data, or holds lists.':
    'Safu iliyotajwa kwa --{} haimo kwenye data, au ina orodha.',
  'Write its heading as the data have it: njia inspect FILE shows the headings of a file, the guide those of the presets.':
    'Andika kichwa chake kama kilivyo kwenye data: njia inspect FILE huonyesha vichwa vya faili, mwongozo vile vya sera zilizo tayari.',
  'The value of --sampling-fraction is not a share above 0, up to 1.':
    'Thamani ya --sampling-fraction si sehemu iliyo zaidi ya 0, hadi 1.',
  'Write the share of the population that is in the data as 0.05.':
    'Andika sehemu ya watu wote iliyomo kwenye data kama 0.05.',
  'The file given with --against does not have the columns of the policy.':
    'Faili lililotolewa na --against halina safu za sera.',
  'Give a release that was made under this policy, of rows of persons.':
    'Toa toleo lililotengenezwa chini ya sera hii, lenye safu za watu.',
  'A sampling weight is missing or not above zero.':
    'Uzito wa sampuli haupo au si zaidi ya sifuri.',
  'Repair the weights first.': 'Rekebisha uzito kwanza.',
  'The policy does not name every column of the table.': 'Sera haitaji kila safu ya jedwali.',
  'Give every column a role in the policy: who can be found by a column without one would not be seen.':
    'Ipe kila safu jukumu kwenye sera: anayeweza kupatikana kwa safu isiyo na jukumu asingeonekana.',
  'Too many key columns for the search of uniques.':
    'Safu za utambulisho ni nyingi mno kwa utafutaji wa rekodi za pekee.',
  'Name at most 20 columns.': 'Taja safu zisizozidi 20.',
  'Name a new file to begin one.': 'Taja faili jipya ili kuanza.',
  'The files hold no records.': 'Faili hazina rekodi.',
  'A comparison is text or JSON.': 'Ulinganisho ni maandishi au JSON.',
  'Give --compare an --out that ends in .txt, .md or .json, one form at a time.':
    'Ipe --compare --out inayoishia .txt, .md au .json, muundo mmoja kwa wakati.',
  'The earlier results were protected, these are exact.':
    'Matokeo ya awali yalilindwa, haya ni halisi.',
  'Compare with --protect and the same profile, or with exact earlier results.':
    'Linganisha kwa --protect na wasifu uleule, au na matokeo halisi ya awali.',
  'The earlier results were not protected in the same way: the comparison would show what is hidden.':
    'Matokeo ya awali hayakulindwa kwa njia ileile: ulinganisho ungeonyesha kilichofichwa.',
  'A definition file is wrong.': 'Faili la ufafanuzi lina makosa.',
  'A definition file is not JSON.': 'Faili la ufafanuzi si JSON.',
  '{} places have to be mended. njia template definition prints one to start from.':
    'Sehemu {} zinahitaji kurekebishwa. njia template definition hutoa moja ya kuanzia.',
  'A table cannot be protected.': 'Jedwali haliwezi kulindwa.',
  'Publish it with fewer breakdowns.': 'Lichapishe kwa migawanyo michache.',
  'Publish with fewer breakdowns (--by), or leave out one of {}.':
    'Chapisha kwa migawanyo michache (--by), au acha mojawapo ya {}.',
  'A --where is not a condition.': '--where si sharti.',
  'A --where asks the field {} for a value that no date is.':
    '--where inauliza sehemu {} thamani isiyo tarehe.',
  'Write a day, month or year, such as {}.': 'Andika siku, mwezi au mwaka, kama {}.',
  'A --where asks the field {} for a value that is no number.':
    '--where inauliza sehemu {} thamani isiyo namba.',
  'Write a number, such as {}.': 'Andika namba, kama {}.',
  'A --where asks the field {} for a place that there is not.':
    '--where inauliza sehemu {} mahali pasipokuwepo.',
  'Write the ISO code of a country, such as KE, or of a county, such as {}.':
    'Andika msimbo wa ISO wa nchi, kama KE, au wa kaunti, kama {}.',
  'A --where asks the field {} for free text.': '--where inauliza sehemu {} maandishi huru.',
  'Ask a field that has codes: the reference of the format names them.':
    'Uliza sehemu yenye misimbo: marejeo ya muundo huzitaja.',
  'A --where asks the field {} for a value, though it is a group of fields.':
    '--where inauliza sehemu {} thamani, ingawa ni kundi la sehemu.',
  'Name a field in it, such as {}.': 'Taja sehemu iliyomo, kama {}.',
  'A --by names a dimension twice.': '--by inataja mgawanyo mara mbili.',
  'Name each once, such as {}.': 'Taja kila mmoja mara moja, kama {}.',
  'The outputs {} and {} go to one file.': 'Matokeo ya {} na ya {} yanaenda faili moja.',
  'One is {}, the other {}: give each a name of its own.':
    'Moja ni {}, jingine {}: lipe kila moja jina lake.',
  'The ledger and output {} go to one file.': 'Daftari na tokeo la {} yanaenda faili moja.',
  'Give each a name of its own.': 'Lipe kila moja jina lake.',
  '--{} takes no --{}.': '--{} haiendi pamoja na --{}.',
  'Leave out --{}, or ask for it in a call of its own.':
    'Acha --{}, au iombe kwa amri yake yenyewe.',
  'Leave out --preset, or ask for it in a call of its own.':
    'Ondoa --preset, au iombe kwa amri yake yenyewe.',
  'Name both, or leave both out: alone it would change nothing.':
    'Taja zote mbili, au uziache zote: peke yake isingebadilisha chochote.',
  'The policy spends no privacy budget.': 'Sera haitumii bajeti ya faragha.',
  'Leave out --budget: it pays for rows drawn from noisy counts only.':
    'Ondoa --budget: hulipia safu zinazotolewa kwenye hesabu zenye kelele tu.',
  '--{} goes with --{}.': '--{} huenda pamoja na --{}.',
  'Only what is protected is released, such as --protect public-k5.':
    'Kinachotolewa ni kilicholindwa tu, kama --protect public-k5.',
  'Which organisations know the same persons names organisations in small counts: it stays in the office.':
    'Mashirika yanayowajua watu walewale hutajwa katika idadi ndogo: hubaki ofisini.',
  '--explain needs one --period.': '--explain inahitaji --period moja.',
  'Ask for each period in a call of its own.': 'Omba kila kipindi kwa amri yake yenyewe.',
  '--{} gives text or JSON.': '--{} hutoa maandishi au JSON.',
  'Use --format json, or none.': 'Tumia --format json, au usitaje.',
  'Name the --out .txt, or .json together with --format json.':
    'Ipe --out jina la .txt, au .json pamoja na --format json.',
  'Blurred results are not noted in a ledger.':
    'Matokeo yaliyofifishwa hayaandikwi kwenye daftari.',
  'Leave out --ledger: the same secret blurs the same numbers the same way in every release.':
    'Acha --ledger: siri ileile hufifisha namba zilezile vilevile katika kila toleo.',
  'No journey was read.': 'Hakuna safari iliyosomeka.',
  'The presets guard journeys. See njia validate FILE for what was read; for a table of your own give --policy FILE.':
    'Sera zilizo tayari hulinda safari. Tazama njia validate FILE kuona kilichosomwa; kwa jedwali lako mwenyewe toa --policy FILE.',
  'The table holds no rows.': 'Jedwali halina mistari.',
  'Give the file with the records below the headings.':
    'Toa faili lenye rekodi chini ya vichwa vya safu.',
  'JSON of another tool is not mended in place.':
    'JSON ya programu nyingine hairekebishwi mahali ilipo.',
  'Turn it into the shared format first: {}': 'Igeuze kwanza kuwa muundo wa pamoja: {}',
  // Outputs.
  'The folder for the output does not exist.': 'Folda ya matokeo haipo.',
  'Make it first, or choose another.': 'Itengeneze kwanza, au chagua nyingine.',
  'The output is a link; nothing is written through a link.':
    'Faili la matokeo ni kiungo; hakuna kinachoandikwa kupitia kiungo.',
  'Give the real file.': 'Toa faili halisi.',
  'The output is a folder or a device.': 'Faili la matokeo ni folda au kifaa.',
  'This output is a file; - stands for standard output.':
    'Matokeo haya ni faili; - humaanisha skrini.',
  'Give the name of a file.': 'Toa jina la faili.',
  'The output is also an input; an input is never written over.':
    'Faili la matokeo pia ni la kuingiza; faili la kuingiza haliandikwi juu yake kamwe.',
  'Choose another name.': 'Chagua jina jingine.',
  'Two outputs go to one file; only one of them would be left.':
    'Matokeo mawili yanaenda kwenye faili moja; moja tu lingebaki.',
  'Give each output a name of its own.': 'Yape matokeo kila moja jina lake.',
  'The output could not be written; what was there before is untouched.':
    'Matokeo hayakuweza kuandikwa; yaliyokuwepo awali hayajaguswa.',
  'The result could not be written in full.': 'Matokeo hayakuweza kuandikwa yote.',
  'Is the disk full? Nothing of the result can be relied on.':
    'Je, diski imejaa? Usitegemee sehemu yoyote ya matokeo.',
  'The disk is full.': 'Diski imejaa.',
  'You may not write there.': 'Huruhusiwi kuandika hapo.',
  'The system refused to write it.': 'Mfumo umekataa kuandika.',
  'The disk can only be read.': 'Diski inaweza kusomwa tu.',
  'The ending of the --out file says another form than --to.':
    'Kiambishi cha faili la --out kinasema muundo tofauti na --to.',
  'End the name in .{}, or leave --to out.': 'Malizia jina kwa .{}, au acha --to.',
  'The ending of the --out file says no form of data.':
    'Kiambishi cha faili la --out hakisemi muundo wa data.',
  'Use {}, or say the form with --to.': 'Tumia {}, au taja muundo kwa --to.',
  'What is written is {}, and the ending of the output says otherwise.':
    'Kinachoandikwa ni {}, na kiambishi cha jina kinasema vingine.',
  'End the name in .{}.': 'Malizia jina kwa .{}.',
  'The ending of an --out file says no form of report.':
    'Kiambishi cha faili la --out hakisemi muundo wa ripoti.',
  'Use {} or {}.': 'Tumia {} au {}.',
  'A marked workbook is made of one file at a time.':
    'Kitabu chenye alama hutengenezwa kwa faili moja kwa wakati.',
  'Call njia validate once for each file.': 'Tumia njia validate mara moja kwa kila faili.',
  'Only a workbook can be given back marked.':
    'Kitabu cha Excel tu kinaweza kurudishwa kikiwa na alama.',
  'Save the file as .xlsx first, or ask for --out todo.csv.':
    'Hifadhi faili kama .xlsx kwanza, au omba --out todo.csv.',
  'This form needs a file.': 'Muundo huu unahitaji faili.',
  'A workbook needs a file.': 'Kitabu kinahitaji faili.',
  'Say where with --out {}.': 'Sema wapi kwa --out {}.',
  'A fix is made on a copy.': 'Marekebisho hufanywa kwenye nakala.',
  'A mapping is written as .json or as .xlsx.': 'Ramani huandikwa kama .json au .xlsx.',
  'End the name after --out in .xlsx, to fill it in as a workbook, or in .json.':
    'Malizia jina lililo baada ya --out kwa .xlsx, ili kuijaza kama kitabu, au kwa .json.',
  'A file of that name is there already; what was filled in would be lost.':
    'Faili la jina hilo lipo tayari; kilichojazwa kingepotea.',
  'To keep it and add what is new, give the same file after --mapping, too. To start anew, add --force.':
    'Ili kukihifadhi na kuongeza kipya, toa faili lile lile baada ya --mapping pia. Ili kuanza upya, ongeza --force.',
};
