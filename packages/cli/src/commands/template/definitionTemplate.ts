import { buildCatalogue, kenyaProfile } from '@njia/indicators';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';

/**
 * A definition of our catalogue as a file to change: under an id of the office's own, as a draft.
 *
 * @param id - Of the catalogue, such as `PT-11`.
 * @throws {@link ExitError} with exit code 2 if the catalogue has no such definition.
 */
export function definitionTemplate(id: string): string {
  const name = id.toLowerCase().replace(/^njia-core\//u, '');
  const found = buildCatalogue(kenyaProfile).find(
    (definition) => definition.id.toLowerCase() === `njia-core/${name}`,
  );
  if (found === undefined)
    throw new ExitError(
      exitCode.wrongUse,
      'OPTION-VALUE',
      'An --indicator is not in the catalogue.',
      { hint: 'See njia indicators --list.' },
    );
  const own = { ...found, id: `my-office/${name}`, version: '0.1.0', status: 'draft' };
  return `${JSON.stringify(own, undefined, 2)}\n`;
}
