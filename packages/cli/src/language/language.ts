/** Languages of messages. Swahili is a draft until a native reviewer signs. */
export type Language = 'en' | 'sw';
