/** How sure a cue is that a name follows. */
export type CueStrength =
  /** A title: a name follows in lower case too. */
  | 'title'
  /** Kin, roles: a capital, or a name that is known, must follow. */
  | 'kin';

const phrases = (text: string): string[] => text.split('|').map((phrase) => phrase.trim());

/** Titles that are nothing else, and the phrases by which Swahili names people. */
const titles = phrases(
  'mr|mrs|ms|mister|dr|prof|eng|adv|hon|mhe|mheshimiwa|capt|col|gen|maj|sgt|sergeant|cpl|corporal|insp|supt|const|pst|rev|' +
    'fr|sr|sheikh|shekhe|sheikhe|ustadh|ustaz|hajj|hajjat|alhaji|alhajj|madam|bw|bi|mwl|' +
    'anaitwa|aliitwa|ninaitwa|naitwa|wanaitwa|alijiita|anajiita|aitwaye|aliyeitwa|anayeitwa|kwa jina la|jina lake|' +
    'jina lake ni|jina langu|jina langu ni|jina la utani|jina lake la utani',
);

/** Kin, company, trades and roles, English and Swahili (with the slang of towns). */
const kin = phrases(
  // Titles that are words too, and the phrases by which English names people.
  'miss|doctor|daktari|professor|engineer|advocate|honourable|captain|colonel|general|major|inspector|constable|afande|pastor|' +
    'reverend|bishop|askofu|padre|evangelist|apostle|prophet|nabii|mtume|mchungaji|imam|maalim|haji|sharif|sir|bwana|mwalimu|' +
    'mzee|kwa jina|name is|names is|named as|aka|alias|nicknamed|also known as|known as|goes by|by the name|by the name of|' +
    'full name|first name|last name|surname|' +
    // Kin in English.
    'mother|mum|mom|mummy|mama|father|dad|daddy|papa|parent|guardian|brother|sister|sibling|uncle|aunt|auntie|aunty|cousin|niece|' +
    'nephew|husband|wife|co-wife|fiance|fiancee|boyfriend|girlfriend|partner|son|daughter|child|baby|grandmother|grandfather|' +
    'grandma|grandpa|granny|grandson|granddaughter|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|' +
    'daughter-in-law|mother in law|father in law|brother in law|sister in law|step mother|step father|step brother|' +
    'step sister|stepmother|stepfather|stepbrother|stepsister|stepson|stepdaughter|half brother|half sister|twin|relative|' +
    // Company, trades, roles in English.
    'friend|best friend|sister to|brother to|cousin to|mother to|father to|son to|daughter to|wife to|husband to|married to|engaged to|' +
    'neighbour|neighbor|classmate|schoolmate|roommate|workmate|colleague|agent|sub-agent|broker|recruiter|boss|' +
    'boss lady|employer|sponsor|kafeel|kafil|landlord|landlady|caretaker|driver|rider|tout|conductor|smuggler|trafficker|madame|' +
    'pimp|suspect|accused|perpetrator|chief|assistant chief|sub-chief|elder|village elder|officer|police officer|social worker|' +
    'teacher|headteacher|principal|nurse|counsellor|counselor|lawyer|magistrate|judge|victim|survivor|complainant|witness|' +
    'reporter|client|minor|girl|boy|lady|woman|man|person|guy|named|called|name|names|brother called|' +
    // Kin in Swahili.
    'baba|babu|bibi|nyanya|cucu|shosho|guka|dada|kaka|ndugu|mjomba|shangazi|mama mdogo|mama mkubwa|baba mdogo|baba mkubwa|' +
    'mama mzazi|baba mzazi|binamu|mpwa|mume|mke|mke mwenza|mchumba|mpenzi|mtoto|mwana|binti|kijana|mjukuu|shemeji|wifi|mkwe|' +
    'mama mkwe|baba mkwe|baba wa kambo|mama wa kambo|mlezi|mzazi|mzazi wake|pacha|jamaa|' +
    // With the possessive grown on.
    'mamake|babake|dadake|kakake|mjombake|shangazike|bibiye|babuye|mumewe|mkewe|mwanawe|bintiye|nduguye|rafikiye|jiraniye|mwenzake|' +
    'mamangu|babangu|dadangu|kakangu|mamako|babako|dadako|kakako|mwenzangu|mpenziwe|mchumbawe|' +
    // Company, trades, roles in Swahili.
    'rafiki|jirani|wakala|dalali|ajenti|mwajiri|tajiri|bosi|mdosi|mdhamini|dereva|kondakta|utingo|makanga|chifu|naibu chifu|' +
    'mzee wa kijiji|nyumba kumi|polisi|mwanafunzi|msichana|mvulana|mwanamke|mwanamume|mwanaume|mhanga|mwathirika|manusura|' +
    'mshukiwa|mtuhumiwa|shahidi|muuguzi|buda|msee|mse|mathe|mathee|fathe|sis|bro|jina|jina la',
);

/** Cues by their first word; each a list of words with its strength, the longest first. */
export const nameCues: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly strength: CueStrength }[]
> = byFirstWord();

function byFirstWord(): Map<string, { words: readonly string[]; strength: CueStrength }[]> {
  const cues = new Map<string, { words: readonly string[]; strength: CueStrength }[]>();
  for (const [list, strength] of [
    [titles, 'title'],
    [kin, 'kin'],
  ] as const) {
    for (const phrase of list) {
      const words = phrase.split(' ');
      const first = words[0] as string;
      cues.set(first, [...(cues.get(first) ?? []), { words, strength }]);
    }
  }
  for (const list of cues.values()) list.sort((a, b) => b.words.length - a.words.length);
  return cues;
}

/** What may stand between a cue and the name: possessives, copulas, `of`. */
export const nameLinks: ReadonlySet<string> = new Set(
  (
    'wangu yangu langu changu wako yako lako wake yake lake chake wetu yetu letu wenu yenu wao yao lao wa ya la cha ' +
    'ni ndiye alikuwa my your his her our their is was of mine the one'
  ).split(' '),
);

/** Words inside a name that are none themselves. */
export const nameFillers: ReadonlySet<string> = new Set(
  'bin binti bint ibn ben wa ole arap al el abu umm bt van de da di'.split(' '),
);
