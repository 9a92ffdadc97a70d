/**
 * Names of the 47 counties of Kenya in the order of the First Schedule of the Constitution, which is
 * also the number in their p-codes (KE001 to KE047, OCHA COD-AB Kenya).
 */
export const countyNames: readonly string[] =
  'Mombasa|Kwale|Kilifi|Tana River|Lamu|Taita Taveta|Garissa|Wajir|Mandera|Marsabit|Isiolo|Meru|Tharaka-Nithi|Embu|Kitui|Machakos|Makueni|Nyandarua|Nyeri|Kirinyaga|Murang\u2019a|Kiambu|Turkana|West Pokot|Samburu|Trans Nzoia|Uasin Gishu|Elgeyo-Marakwet|Nandi|Baringo|Laikipia|Nakuru|Narok|Kajiado|Kericho|Bomet|Kakamega|Vihiga|Bungoma|Busia|Siaya|Kisumu|Homa Bay|Migori|Kisii|Nyamira|Nairobi'.split(
    '|',
  );

/**
 * The name of a county where a form stored its p-code; any other text as it is.
 *
 * @param text - Text or code of a county, such as `KE040`.
 */
export function countyName(text: string): string {
  const code = /^KE0?(\d{2})$/u.exec(text.trim());
  return (code === null ? undefined : countyNames[Number(code[1]) - 1]) ?? text;
}
