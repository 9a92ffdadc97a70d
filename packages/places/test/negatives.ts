/**
 * Texts that name no place, or none that anyone could be sure of: persons, institutions, words and
 * sentences as they stand in the place columns of real files. Made up; the same list on every run.
 */

const GIVEN =
  'Abdikadir Beatrice Caleb Dorcas Elias Faiza Gilbert Hawa Idris Janet Kennedy Lilian Mercy Nathaniel Oscar Peninah Queenter ' +
  'Reuben Salome Tabitha Ursula Violet Wycliffe Yusra Zuhura Halima Mohamed David Mary Rose Victor Nancy Rashid Asha Paul Ali';
const SURNAMES =
  'Achola Bett Chepkemoi Duale Ekiru Farah Gathoni Hirsi Imbuga Jeptoo Kosgei Lekuton Mbugua Nduta Okello Ptoo Rono Shikuku ' +
  'Tanui Urandu Wafula Yegon Njeri Simiyu Hassan Karanja Abdi Otieno Ali Langat Onyango';
const INSTITUTIONS = `
Kenyatta University|Moi University|Egerton University|Maseno University|Alliance High School|Starehe Boys Centre School
Kenyatta National Hospital|Moi Teaching and Referral Hospital|Aga Khan Hospital|Mater Hospital|Coast General Hospital
Pumwani Maternity Hospital|St Mary's Hospital|St Paul's Church|Holy Family Basilica Church|Jamia Mosque|Grace Academy
Hope Academy|Victory Church|Bethel Church|Shalom Hotel|Paradise Hotel|Sunset Lodge|Sarova Hotel|Java Restaurant|Equity Bank
Victoria Supermarket|Nyayo Stadium|Shimo Prison|Central Police|DCI Police|Salvation Army Church|Little Sisters Orphanage
Good Hope Orphanage|Trinity College|Kings College|Eden Clinic|Mercy Clinic|Shule ya Msingi Upendo|Kanisa la Neema|Hospitali ya Rehema`;
const WORDS = `
police|march|may|june|august|ship|name|salon|spa|gym|date|can|are|and|per|ago|nor|pan|jam|ben|tom|us|me|it|cha|amani
market|coast|gold mine|silver|stone|hope|faith|grace|mercy|peace|victory|paradise|market place|the market|the coast|town centre
awareness|trafficking|victim|survivor|minor|adult|female|agent|driver|teacher|nurse|maid|visa|passport|telegram|facebook|online
polisi|kituo|soko|kanisa|msikiti|shangazi|mjomba|rafiki|jirani|mtoto|kazi|barabarani|msituni|mtaa|baraka|upendo|imani|tumaini
David|Mary|Hassan|Nancy|Victor|Rashid|Asha|Paul|Florence|Sharon|Vincent|Jackson|Nelson|Washington|Abdi|Ali|Farah|Maria|Martin`;
const SENTENCES = `
mother and father|restaurant and bar|bar and hotel|school and church|two years ago|a guy in town|they are in transit|him and her
in her own home and school|spa and massage|per day work|can not remember|with my aunt|a friend of her mother|through an agent
she was told to wait|left at the house of a man|he does not know|nobody asked her|taken by a boda boda rider|on board MV Amani
kituo cha polisi|kwa mama yake|nyumba ya mwajiri|alipelekwa na rafiki|yeye ni mtoto|hajui anakoenda|kwa shangazi yake
alikuwa akifanya kazi|mtu asiyemjua|Mar 2024|Jan 2025|in the month of May|Trace Kenya|Stop the Traffik Kenya|Candle of Hope
Awareness Against Human Trafficking|Freedom Collaborative Network|Justice and Care Team|no man's land|up country|Kenya wide
her uncle's house|boyfriend's house|house help agency|recruitment agency|domestic worker|house girl|construction site
Fish landing beach|Tea farm|Sisal plantation|Call centre|scam compound|mama mboga|wakala wa kazi|Jomo Kenyatta|Nairobi and Kampala
Nairobi na Mombasa|before Christmas|at Christmas|after Easter|until Ramadan|kabla ya Krismasi|border of Kenya and Uganda
the border of Kenya with Somalia|Nairobi to Dubai|Saudi Arabia au Qatar|Kenya-Uganda border|not Nairobi|nje ya Nairobi|Nairobi then Dubai`;

const list = (text: string): string[] => text.trim().split(/[|\n]/u);

/** All of them, several hundred. */
export const NEGATIVES: readonly string[] = [
  ...GIVEN.split(' ').flatMap((given, row) =>
    SURNAMES.split(' ')
      // A fifth of all pairs, spread evenly.
      .filter((_, column) => (row + column) % 5 === 0)
      .map((surname) => `${given} ${surname}`),
  ),
  ...[INSTITUTIONS, WORDS, SENTENCES].flatMap(list),
];
