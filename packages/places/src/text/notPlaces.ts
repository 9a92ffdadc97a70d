/**
 * Answers that name no place: placeholders, refusals, and kinds of places. Written as `tokens` joins
 * them, one space between words. English and Swahili (drafts), from general knowledge and from the
 * hand lists that humanitarian pipelines keep (hdx-scraper-ipc, hdx-scraper-covid-viz).
 */
const WORDS = `
unknown|un known|unkown|not known|unclear|unsure|not sure|dont know|do not know|i dont know|dk|no idea|not specified
unspecified|not stated|not indicated|not mentioned|not given|not provided|not recorded|not reported|not disclosed
undisclosed|not available|unavailable|not applicable|na|n a|nil|none|null|nan|missing|blank|no data|no information
no answer|no response|refused|refused to answer|declined|prefer not to say|confidential|redacted|hidden|pending|tbd|tbc
other|others|other place|various|several|multiple|many places|different places|all|all over|countrywide|nationwide|x|xx|xxx
anywhere|everywhere|somewhere|nowhere|same|same as above|as above|ditto|idem|see above|test
haijulikani|hajulikani|hazijulikani|sijui|hajui|hatujui|hakuna|hakuna jibu|hakuna habari|haihusiki|haijatajwa|haijaandikwa
siri|nyingine|nyingine zote|kwingine|kwingineko|popote|mahali popote|sehemu mbalimbali|mbalimbali
abroad|overseas|outside|outside country|outside the country|foreign|foreign country|foreign countries|another country|other country
other countries|out of country|out of the country|ng ambo|ngambo|nje|nje ya nchi|ughaibuni|nchi za nje|nchi nyingine|majuu
border|the border|at the border|mpaka|mpakani|home|at home|nyumbani|work|at work|kazini|workplace|school|shule|shuleni
hotel|lodge|bar|club|brothel|street|streets|mtaani|barabarani|on the road|roadside|in transit|transit|njiani|bus stop|stage|market|sokoni
village|the village|a village|kijijini|kijiji|town|the town|mjini|mji|city|the city|jijini|county|kaunti|sub county|ward|district|division
location|sub location|country|nchi|nchini|locally|local|within|within the country|internal|domestic|in kenya only|community|rural|urban
camp|the camp|refugee camp|kambini|house|nyumba|private house|private home|employers house|employer house|farm|shamba|shambani|plantation
online|internet|social media|facebook|whatsapp|phone|by phone|agency|agent|agents office|office|ofisini|police station|hospital|hospitali
airport|the airport|uwanja wa ndege|port|bandari|bandarini|sea|at sea|baharini|ocean|lake|ziwani|river|forest|msituni|bush|desert|jangwani
north|south|east|west|south and east|south east|north east|north west|south west|northern|southern|eastern part|kaskazini|kusini|mashariki|magharibi
prefecture|prefectures|province|provinces|region|regions|mkoa|mikoa|states|districts|wilaya|administrative unit not available|area|eneo|place|mahali
neighbour|neighbor|neighbouring country|neighboring country|nchi jirani|jirani
`;

let known: ReadonlySet<string> | undefined;

/**
 * Tells whether an answer names no place at all.
 *
 * @param words - The answer's words joined by one space.
 * @returns True for `unknown`, `haijulikani`, `abroad`, `at work` and their like.
 */
export function namesNoPlace(words: string): boolean {
  known ??= new Set(WORDS.trim().split(/[|\n]/u));
  return known.has(words);
}
