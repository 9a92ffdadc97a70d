/**
 * Whole numbers written as words, in English and Swahili, with the forms used for persons ("wawili"). Compounds
 * ("twenty five", "ishirini na tano") are put together by `parseCount`.
 */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...words(0, 'zero none sifuri'),
  ...words(1, 'one single moja mmoja'),
  ...words(2, 'two couple mbili wawili'),
  ...words(3, 'three tatu watatu'),
  ...words(4, 'four nne wanne'),
  ...words(5, 'five tano watano'),
  ...words(6, 'six sita'),
  ...words(7, 'seven saba'),
  ...words(8, 'eight nane wanane'),
  ...words(9, 'nine tisa'),
  ...words(10, 'ten kumi'),
  ...words(11, 'eleven'),
  ...words(12, 'twelve dozen'),
  ...words(13, 'thirteen'),
  ...words(14, 'fourteen'),
  ...words(15, 'fifteen'),
  ...words(16, 'sixteen'),
  ...words(17, 'seventeen'),
  ...words(18, 'eighteen'),
  ...words(19, 'nineteen'),
  ...words(20, 'twenty ishirini'),
  ...words(30, 'thirty thelathini'),
  ...words(40, 'forty arobaini arubaini'),
  ...words(50, 'fifty hamsini'),
  ...words(60, 'sixty sitini'),
  ...words(70, 'seventy sabini'),
  ...words(80, 'eighty themanini'),
  ...words(90, 'ninety tisini'),
  ...words(100, 'hundred mia'),
]);

function words(value: number, list: string): (readonly [string, number])[] {
  return list.split(' ').map((word) => [word, value] as const);
}
