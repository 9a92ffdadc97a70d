/** Writes the reference of the commands from their own data. */
import { writeFileSync } from 'node:fs';
import { cliReference } from '../../tools/generate/cli/cliReference.ts';

writeFileSync(new URL('../../docs/reference/cli.md', import.meta.url), await cliReference());
