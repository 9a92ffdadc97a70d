import { findRegion } from './regions.js';
import { tokens } from './tokens.js';

const FORMER_PROVINCE = 'ke-';

/**
 * Takes a former Kenyan province off the end of a description (`Garissa, North Eastern`, `Nakuru, Rift
 * Valley, Kenya`): a level above the county that is no unit any more and adds nothing to it.
 *
 * @param text - A description of bounded length.
 * @param country - ISO alpha-2 code that is known from elsewhere: outside Kenya nothing is taken off.
 * @returns The description without the province; unchanged when it is nothing but one.
 */
export function cutProvince(text: string, country: string | undefined): string {
  if (!text.includes(',') || (country !== undefined && country !== 'KE')) return text;
  const parts = text.split(',');
  const last = parts.length - 1;
  const at = tokens(parts[last] ?? '').join(' ') === 'kenya' ? last - 1 : last;
  if (at < 1) return text;
  const region = findRegion(tokens(parts[at] ?? '').join(' '), 'KE');
  if (region?.code.startsWith(FORMER_PROVINCE) !== true) return text;
  return parts.filter((_, part) => part !== at).join(',');
}
