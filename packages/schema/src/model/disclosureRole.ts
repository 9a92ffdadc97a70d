/**
 * What a field is to someone who tries to find a person in the data, in the terms of statistical
 * disclosure control: it names the person, helps to single the person out, is what the intruder
 * wants to learn, forms a trace in time and place, is unchecked prose, or is harmless.
 */
export type DisclosureRole =
  'direct-identifier' | 'quasi-identifier' | 'sensitive' | 'sequence' | 'free-text' | 'insensitive';
