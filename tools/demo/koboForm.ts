/** Languages of the form. */
export type FormLanguage = 'en' | 'sw';

const english = {
  questions: {
    reference: 'Journey reference (no names)',
    estimate: 'Is this an estimate for several people?',
    persons: 'Number of people',
    recruitment: 'How were they recruited?',
    otherRecruitment: 'Other recruitment method',
    exploitation: 'Type of exploitation',
    date: 'Date recorded',
    fromCountry: 'From country',
    fromCounty: 'From county',
    fromTown: 'From town or village',
    toCountry: 'To country',
    toTown: 'To town or village',
    transport: 'Transport used',
    yes: 'Yes',
    no: 'No',
  },
  recruitment: {
    promise: 'False job offer',
    media: 'Social media',
    agency: 'Recruitment agency',
    family: 'Family member or relative',
    abduction: 'Abduction',
    other: 'Other',
    unknown: 'Not known',
  },
  exploitation: {
    domestic: 'Domestic servitude',
    sexual: 'Sexual exploitation',
    labour: 'Forced labour',
    scam: 'Forced online scams',
  },
  transport: {
    foot: 'On foot',
    bus: 'Matatu or bus',
    lorry: 'Lorry',
    motorcycle: 'Motorcycle (boda boda)',
    aircraft: 'Aircraft',
    boat: 'Boat or ferry',
    train: 'Train',
    unknown: 'Not known',
  },
};

const swahili: typeof english = {
  questions: {
    reference: 'Kumbukumbu ya safari (bila majina)',
    estimate: 'Je, hili ni kadirio la watu kadhaa?',
    persons: 'Idadi ya watu',
    recruitment: 'Waliandikishwaje?',
    otherRecruitment: 'Njia nyingine ya kuandikisha',
    exploitation: 'Aina ya unyonyaji',
    date: 'Tarehe ya kurekodi',
    fromCountry: 'Kutoka nchi',
    fromCounty: 'Kutoka kaunti',
    fromTown: 'Kutoka mji au kijiji',
    toCountry: 'Kwenda nchi',
    toTown: 'Kwenda mji au kijiji',
    transport: 'Usafiri uliotumika',
    yes: 'Ndiyo',
    no: 'Hapana',
  },
  recruitment: {
    promise: 'Ofa ya kazi ya uongo',
    media: 'Mitandao ya kijamii',
    agency: 'Wakala wa ajira',
    family: 'Mwanafamilia au jamaa',
    abduction: 'Utekaji nyara',
    other: 'Nyingine',
    unknown: 'Haijulikani',
  },
  exploitation: {
    domestic: 'Utumwa wa nyumbani',
    sexual: 'Unyonyaji wa kingono',
    labour: 'Kazi ya kulazimishwa',
    scam: 'Ulaghai mtandaoni wa kulazimishwa',
  },
  transport: {
    foot: 'Kwa miguu',
    bus: 'Matatu au basi',
    lorry: 'Lori',
    motorcycle: 'Pikipiki (bodaboda)',
    aircraft: 'Ndege',
    boat: 'Mashua au kivuko',
    train: 'Treni',
    unknown: 'Haijulikani',
  },
};

/** Labels of the project's journey form in both languages. */
export const koboForm: Readonly<Record<FormLanguage, typeof english>> = {
  en: english,
  sw: swahili,
};
