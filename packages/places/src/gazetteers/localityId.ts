const NOT_IN_ID = /[^a-z0-9]/gu;

/**
 * The id of a locality: its county and its name, since no register numbers localities.
 *
 * @param county - Id of the county.
 * @param name - Name of the locality.
 * @returns An id such as `KL:KE001:bamburibeach`.
 */
export function localityId(county: string, name: string): string {
  return `KL:${county}:${name.toLowerCase().replace(NOT_IN_ID, '')}`;
}
