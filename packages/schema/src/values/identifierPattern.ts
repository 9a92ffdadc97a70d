/** Regular expression source of ids and pseudonymous keys: ASCII letters, digits and `. _ : / -`. */
export const identifierPattern = '^[A-Za-z0-9._:/-]+$';

/** Most characters of an id or key. */
export const identifierLength = 128;
