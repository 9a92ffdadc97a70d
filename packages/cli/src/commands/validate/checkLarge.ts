import { checkStream, type CheckStreamOptions, type Report } from '@njia/exchange';
import type { Call } from '../../arguments/call.js';
import { exitCode } from '../../exitCode.js';
import { ExitError } from '../../exitError.js';
import type { Io } from '../../io/io.js';
import { progressLine } from '../../io/progressLine.js';
import { openInput } from '../../io/readInput.js';
import { say } from '../../language/say.js';

/**
 * Checks files that are too large to be held in memory, and shows on a terminal how far it is.
 *
 * @param call - The call; its operands are the files.
 * @param options - As for any check.
 * @param io - Surroundings of the call.
 * @throws {@link ExitError} with exit code 2 when values are to be shown, which needs the file in memory.
 */
export async function checkLarge(call: Call, options: CheckStreamOptions, io: Io): Promise<Report> {
  if (call.given('show-values')) {
    throw new ExitError(
      exitCode.wrongUse,
      'VALUES-NOT-SHOWN',
      'Values of a file of this size are not shown.',
      { hint: 'The report names the rows; look them up in the file.' },
    );
  }
  const inputs = await Promise.all(
    call.operands.map((path, index) => openInput(path, index + 1, io)),
  );
  const line = progressLine(io);
  const onProgress: CheckStreamOptions['onProgress'] = ({ file, bytes, records }) => {
    const size = inputs[file - 1]?.size;
    const percent = size === undefined ? '' : ` ${Math.floor((bytes / size) * 100)} %`;
    line.show(
      `${say('file', call.language)} ${file}${percent}, ${records} ${say('records', call.language).toLowerCase()}`,
    );
  };
  try {
    return await checkStream(
      inputs.map((input) => input.chunks()),
      { ...options, onProgress },
    );
  } finally {
    await line.clear();
  }
}
