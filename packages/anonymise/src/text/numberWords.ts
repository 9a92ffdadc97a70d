/** Digits as people spell them out, English and Swahili, as an alternative of a regular expression. */
export const digitWords =
  'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|sifuri|moja|mbili|tatu|nne|tano|sita|saba|nane|tisa';
