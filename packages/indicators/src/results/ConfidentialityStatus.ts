/**
 * SDMX confidentiality status of a cell (code list CL_CONF_STATUS).
 *
 * - `N` internal only: what the calculator writes on every cell, before disclosure control.
 * - `F` free for publication.
 * - `C` confidential: the one public code of every suppressed cell, primary or complementary.
 * - `A`, `G`, `O`, `T`, `M`, `D` say why a cell is confidential; only in a restricted result, never in public output.
 */
export type ConfidentialityStatus = 'N' | 'F' | 'C' | 'A' | 'G' | 'O' | 'T' | 'M' | 'D';
