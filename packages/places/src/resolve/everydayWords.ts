/**
 * Words of English and Swahili, and names of persons, that are also names of places somewhere. General
 * knowledge; no list is complete, so it is only one of several signs: see `isDoubtful`.
 */
const WORDS =
  // People, time, things and doings in English
  'police march may june august sunday monday friday date name ship boat bus lorry truck train salon saloon spa gym bar club ' +
  'gold mine mines silver stone rock hope faith joy grace mercy love peace victory progress liberty freedom paradise eden ' +
  'market coast lake river island beach bush forest desert hill hills valley farm ranch garden park plaza mall centre center ' +
  'school college university academy hospital clinic church mosque chapel temple mission station office court prison barracks ' +
  'home house family friend mother father sister brother uncle aunt cousin husband wife child baby boy girl guy man woman ' +
  'awareness trafficking victim survivor minor adult male female single married agent agency broker driver teacher doctor nurse ' +
  'maid cook cleaner guard worker job work visa passport ticket phone facebook telegram instagram online airport port border ' +
  'town city village street road avenue lane bridge junction stage corner square tower gate north south east west upper lower ' +
  'central old new big long black white red green blue brown orange lemon apple mango banana coffee tea salt sugar rice bread ' +
  'water fire wind rain sun moon star spring summer winter autumn yes no none can are and per ago nor pan jam it us me him her they ' +
  'their with from into a an the of or to but not this that my our your his he she we you i be is was were has had then also one two three ten first second last late early normal same other best good bad ideal union unity ' +
  'alliance comfort sale wells bath reading battle normal university mobile ' +
  // Feasts, and the words of time before them
  'christmas xmas easter ramadan ramadhan eid idd krismasi noeli pasaka before after during until since at by kabla baada wakati ' +
  // Swahili
  'cha kituo la wa ya za kwa na si au ama nje polisi soko shule kanisa msikiti hospitali hoteli baa nyumba nyumbani mama baba dada kaka shangazi mjomba rafiki jirani ' +
  'mtoto mume mke bibi babu kazi mwaka mwezi siku leo jana kesho asubuhi usiku mto ziwa bahari mlima msitu barabara njia daraja ' +
  'maji moto chai kahawa chumvi sukari ndiyo hapana salama amani baraka neema upendo imani tumaini furaha uhuru umoja harambee ' +
  'maendeleo ushirika maisha mpya kubwa ndogo juu chini mbele nyuma karibu mbali hapa pale ' +
  // Given names and surnames in Kenya and among its Somali, Swahili and Arab families
  'abdi abdullah abdullahi abdirahman adan ahmed aisha akinyi alex alexander ali alice amal amin amina amos andrew angela ann anna anne ' +
  'antony anthony asha atieno aziz barasa barbara beatrice benson bernard brian carol caroline catherine charles chebet ' +
  'cheptoo christine cynthia daniel david deborah dennis diana dorcas edith edward edwin elijah elizabeth emily emma esther eunice ' +
  'evans eve farah fatima fatuma felix florence francis fred frederick fridah george gideon gladys halima hamisi hannah hassan helen ' +
  'henry hussein ibrahim ibrahimu irene isaac ismail jack jackson jacob jacqueline james jamila jane janet jennifer jeremiah joan ' +
  'john johnson jonathan joseph joshua joyce judith julia juma kamau karanja karen kelvin kevin khadija khalid kipchoge kiprono ' +
  'lawrence leah leonard lilian linda lucy lydia macharia magdalene margaret maria mariam mark martha martin mary maryam maurice ' +
  'maxwell mercy michael miriam mohamed mohammed monica moses muhammad mustafa musa mutua mwangi nancy naomi nasra nathan nelson ' +
  'nicholas njeri njoroge noor nuru oliver omar otieno pamela patricia patrick paul pauline peter philip phyllis priscilla ' +
  'rachel rahma rashid rebecca regina richard robert robinson roda rosa rose ruth saida said salim salma sam samson samuel sandra sara ' +
  'sarah sharon sheila simon simiyu solomon sophia stella stephen steven susan suleiman sylvia teresa terry thomas timothy tom tony ' +
  'valentine vera veronica victor victoria vincent violet virginia wambui wanjiku wanjiru washington wilson winnie yasmin yusuf zainab ' +
  'ben jomo kenyatta moi kibaki odinga ruto mandela';

let known: ReadonlySet<string> | undefined;

/**
 * Tells whether a word is an everyday word or a person's name, so that it names a place only where
 * something else says so.
 *
 * @param word - One lower-case word.
 */
export function isEverydayWord(word: string): boolean {
  known ??= new Set(WORDS.split(' '));
  return known.has(word);
}
