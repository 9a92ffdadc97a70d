/**
 * Headings by target, as people and forms write them, English and Swahili (drafts); folded when
 * compared. A line with several targets is for questions that mix what the format keeps apart: each
 * answer goes to the first target whose list knows it.
 */
export const journeyHeadings: readonly (readonly [targets: string, headings: string])[] = [
  [
    'id',
    'id|journey id|route id|record id|ref|reference|ref no|reference number|journey ref|journey reference|journey no|journey number|route no|route number|route ref|case no|case number|case ref|code ya safari|kumbukumbu|kumbukumbu ya safari|namba ya kumbukumbu|namba ya safari|namba ya kesi',
  ],
  [
    'reportedBy',
    'organisation|organization|reporting organisation|reporting organization|reported by|reporting member|member|member organisation|partner|ngo|cso|submitted by organisation|shirika|shirika linaloripoti|imeripotiwa na|mwanachama',
  ],
  [
    'reportedOn',
    'date|date recorded|date reported|reported on|recorded on|reporting date|report date|date of report|date of submission|submission date|month|month reported|tarehe|tarehe ya kurekodi|tarehe ya kuripoti|tarehe ya ripoti|mwezi',
  ],
  [
    'period.start',
    'from date|date from|start date|period start|period from|case period start|date of travel|travel date|journey date|date of departure|tarehe ya kuanza|tarehe ya safari|kuanzia tarehe',
  ],
  [
    'period.end',
    'to date|date to|end date|period end|period to|case period end|tarehe ya mwisho|hadi tarehe',
  ],
  [
    'persons',
    'persons|people|number of people|number of persons|no of persons|no of people|no persons|number of victims|no of victims|victims|number of cases|no of cases|cases|estimated number of cases|estimated cases|estimate of cases|number of individuals|how many people|how many|count|pax|total persons|idadi|idadi ya watu|idadi ya waathiriwa|idadi ya kesi|makadirio ya kesi|makadirio ya idadi|watu wangapi',
  ],
  [
    'personsLow',
    'estimated cases low|minimum cases|cases min|minimum persons|persons min|kiwango cha chini',
  ],
  [
    'personsHigh',
    'estimated cases high|maximum cases|cases max|maximum persons|persons max|kiwango cha juu',
  ],
  [
    'estimated',
    'is estimate|estimate|is this an estimate|is this an estimate for several people|estimated|je hili ni kadirio la watu kadhaa|ni kadirio',
  ],
  ['basis', 'basis|record type|msingi'],
  [
    'case.sex|case.gender',
    'sex|jinsi|jinsia|sex of victim|victim sex|gender|gender of victim|victim gender',
  ],
  ['case.age', 'age|age of victim|victim age|umri|umri wa mwathiriwa'],
  [
    'case.ageGroup|case.ageBand',
    'age group|adult or child|child or adult|minor or adult|age band|kundi la umri|mtoto au mtu mzima',
  ],
  [
    'case.citizenships',
    'nationality|citizenship|nationality of victim|victim nationality|uraia|taifa',
  ],
  [
    'recruitment.channels|recruitment.inducements|recruitment.recruiterRelationships',
    'recruitment|recruitment method|recruitment methods|method of recruitment|recruitment channel|recruitment channels|how recruited|how were they recruited|how was the person recruited|how was he she recruited|mode of recruitment|njia ya kuandikishwa|njia ya kusajiliwa|waliandikishwaje|alisajiliwaje|usajili|kuandikishwa|jinsi ya kusajiliwa|njia za usajili',
  ],
  [
    'recruitment.inducements|recruitment.promisedSectors',
    'promise|promises|what was promised|promised|inducement|inducements|offer|job offer|job promised|work promised|ahadi|aliahidiwa nini|kazi iliyoahidiwa|vishawishi|reason for travel|purpose of travel|sababu ya kusafiri',
  ],
  [
    'recruitment.recruiterRelationships',
    'recruiter|who recruited|recruited by|recruiter relationship|relationship to recruiter|relationship of recruiter|relationship with recruiter|facilitator|facilitator identity|facilitator relationship|identity of facilitator|msajili|aliyemsajili|uhusiano na msajili|nani alimsajili',
  ],
  [
    'recruitment.date',
    'date of recruitment|recruitment date|date recruited|tarehe ya usajili|tarehe ya kusajiliwa',
  ],
  [
    'recruitment.onlinePlatforms',
    'online platform|platform|app|website|websites and apps|jukwaa la mtandaoni',
  ],
  [
    'exploitations[1].types|exploitations[1].sectors',
    'exploitation|type of exploitation|types of exploitation|exploitation type|form of exploitation|forms of exploitation|purpose|purpose of exploitation|kind of exploitation|aina ya unyonyaji|unyonyaji|aina za unyonyaji|industry and type of exploitation|industry type of exploitation|industry or type of exploitation',
  ],
  [
    'exploitations[1].sectors|exploitations[1].types',
    'industry|sector|labour sector|labor sector|industry of exploitation|sector of exploitation|type of work|work done|occupation|sekta|sekta ya kazi|aina ya kazi|kazi',
  ],
  [
    'exploitations[1].occurrence',
    'exploitation occurred|did exploitation occur|occurred or expected|has exploitation taken place|ilitokea au ilitarajiwa',
  ],
  ['exploitations[1].duration', 'duration of exploitation|duration|muda wa unyonyaji|muda'],
  ['exploitations[1].started', 'exploitation started|exploitation start|start of exploitation'],
  ['exploitations[1].ended', 'exploitation ended|exploitation end|end of exploitation'],
  [
    'legs[*].modes',
    'transport|mode|modes|mode of transport|modes of transport|mode of transportation|modes of transportation|means of transport|means of transportation|transport mode|transport modes|transport used|transportation|vehicle|how did they travel|means of travel|mode of travel|usafiri|usafiri uliotumika|aina ya usafiri|njia ya usafiri|njia za usafiri|chombo cha usafiri|vyombo vya usafiri|chombo|alisafiri kwa|walisafiri kwa|alisafiri kwa nini|walisafiri kwa nini|travelled by|traveled by',
  ],
  [
    'legs[*].crossing.kind',
    'type of crossing|kind of crossing|crossing type|official or unofficial crossing|official or unofficial|aina ya kivuko',
  ],
  [
    'legs[*].crossing.manners',
    'documents|travel documents|documents used|papers|manner of crossing|how the border was crossed|how was the border crossed|hati|hati za kusafiria|hati zilizotumika|namna ya kuvuka mpaka',
  ],
  [
    'costPayers',
    'who paid|who paid for travel|who paid for the journey|paid by|travel cost paid by|nani alilipa|aliyelipa|nani alilipia safari',
  ],
  [
    'companions',
    'travelled with|traveled with|companions|accompanied by|with whom|alisafiri na|aliandamana na|wenzake wa safari',
  ],
  ['acts', 'act|acts|act of trafficking|kitendo|vitendo'],
  ['means', 'means|means used|means of trafficking|njia iliyotumika|mbinu'],
  [
    'meansOfControl',
    'control|means of control|methods of control|method of control|control methods|njia za udhibiti|mbinu za udhibiti',
  ],
  [
    'status',
    'trafficking status|status of victim|victim status|case type|hali ya usafirishaji|hali ya mwathiriwa',
  ],
  [
    'scope',
    'scope|internal or cross border|domestic or international|internal or international|type of trafficking|upeo|ndani au nje ya nchi',
  ],
  [
    'priorTrafficking',
    'prior trafficking|previously trafficked|trafficked before|aliwahi kusafirishwa',
  ],
  [
    'informationSources',
    'source of information|information source|information sources|source|sources|chanzo|chanzo cha taarifa|vyanzo',
  ],
  ['confidence', 'confidence|confidence level|certainty|how sure|uhakika'],
  ['stopsComplete', 'all stops listed|vituo vyote vimeorodheshwa'],
  [
    'notes',
    'notes|note|remarks|remark|comments|comment|additional information|other information|details|description|narrative|story|other recruitment method|other transport|other exploitation|maelezo|maoni|maelezo ya ziada|taarifa za ziada|njia nyingine ya kuandikisha|recruitment other|transport other|exploitation other',
  ],
];

/** Headings of rows that are legs. Place headings (`from town`) are read word by word elsewhere. */
export const legHeadings: readonly (readonly [targets: string, headings: string])[] = [
  ...journeyHeadings
    .filter(([targets]) => targets.startsWith('legs[*].'))
    .map(([targets, headings]) => [targets.replaceAll('legs[*].', ''), headings] as const),
  ['departed', 'departed|date of departure|departure date|date left|tarehe ya kuondoka|aliondoka'],
  ['arrived', 'arrived|date of arrival|arrival date|tarehe ya kufika|alifika'],
  ['costPayers', 'who paid|paid by|nani alilipa|aliyelipa'],
  ['companions', 'travelled with|traveled with|companions|accompanied by|alisafiri na'],
  ['distanceKm', 'distance|distance km|umbali|umbali km'],
  ['acts', 'act|acts|vitendo'],
];

/** Headings of rows that are stops. */
export const stopHeadings: readonly (readonly [targets: string, headings: string])[] = [
  ['roles', 'role|roles|role of the place|type of stop|stop type|nafasi|nafasi ya mahali'],
  ['kind', 'kind of place|type of place|place type|aina ya mahali'],
  ['arrived', 'arrived|date of arrival|arrival date|date|tarehe ya kufika|alifika|tarehe'],
  ['departed', 'departed|date of departure|departure date|tarehe ya kuondoka|aliondoka'],
  ['daysStayed', 'days stayed|days|nights|number of days|siku|siku za kukaa|idadi ya siku'],
  ['freeToLeave', 'free to leave|could leave|huru kuondoka'],
  ['labourSectors', 'work done there|work there|kazi aliyofanya hapo'],
];
