/**
 * What `standard` of a source code says when the code is no code: a word, date or number of the
 * source that could not be understood, kept so that nobody takes the field for unanswered.
 */
export const unreadStandard = 'unread';
