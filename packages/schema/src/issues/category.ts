/**
 * What kind of finding it is: the shape of the file, agreement with the format, the quality of a
 * value, a doubtful story, or a danger to a person.
 */
export type Category = 'structure' | 'conformance' | 'quality' | 'plausibility' | 'privacy';
