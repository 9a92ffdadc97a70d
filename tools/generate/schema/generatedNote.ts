/** The note that opens each generated source file. */
export const generatedNote = '// Written by `pnpm generate`: do not edit.\n';
