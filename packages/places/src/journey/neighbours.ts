/**
 * Countries with a land border, or a fixed link (Bahrain's causeway), for the corridors at hand.
 * General knowledge. A country that is not listed is judged by distance.
 */
const LAND =
  'KE:ET SO SS TZ UG|UG:KE SS CD RW TZ|TZ:KE UG RW BI CD ZM MW MZ|RW:UG TZ BI CD|BI:RW TZ CD|ET:ER DJ SO KE SS SD|' +
  'SO:DJ ET KE|SS:SD ET KE UG CD CF|SD:EG LY TD CF SS ET ER|DJ:ER ET SO|ER:SD ET DJ|CD:UG RW BI TZ ZM AO CG CF SS|' +
  'SA:AE QA KW JO IQ YE OM BH|AE:SA OM|QA:SA|BH:SA|KW:SA IQ|OM:AE SA YE|YE:SA OM|JO:SA IQ SY IL PS|IQ:KW SA JO SY TR IR|' +
  'SY:TR IQ JO LB IL|LB:SY IL|EG:LY SD IL PS|LY:EG SD TD NE DZ TN|ZM:TZ MW MZ ZW BW NA AO CD|MW:TZ MZ ZM|' +
  'MZ:TZ MW ZM ZW ZA SZ|ZW:ZM MZ ZA BW|ZA:NA BW ZW MZ SZ LS|BW:ZA NA ZW ZM|TH:MM LA KH MY|MM:TH LA CN IN BD|' +
  'LA:MM TH KH VN CN|KH:TH LA VN|VN:KH LA CN|MY:TH SG BN ID|IN:PK NP BT BD MM CN|TR:SY IQ IR GR BG GE AM';

let pairs: ReadonlySet<string> | undefined;
let listed: ReadonlySet<string> | undefined;

/**
 * Tells whether two countries share a land border.
 *
 * @param a - ISO alpha-2 code.
 * @param b - ISO alpha-2 code.
 * @returns True or false; nothing when neither country is listed.
 */
export function areNeighbours(a: string, b: string): boolean | undefined {
  if (!pairs || !listed) {
    const found = new Set<string>();
    const codes = new Set<string>();
    for (const entry of LAND.split('|')) {
      const [country = '', others = ''] = entry.split(':');
      codes.add(country);
      for (const other of others.split(' ')) found.add(country + other).add(other + country);
    }
    pairs = found;
    listed = codes;
  }
  if (pairs.has(a + b)) return true;
  return listed.has(a) || listed.has(b) ? false : undefined;
}
