import { childProcess, fs, os, path } from '#test/nodeBuiltins.js';

/** A PostgreSQL server for the time of a test. */
export interface PostgresServer {
  /** Folder of its socket: it listens on no network at all. */
  readonly host: string;
  /** Number in the name of its socket. */
  readonly port: number;
  /** Stops it and removes its files. */
  readonly stop: () => void;
}

const port = 5432;

/** Folder of the server's programs: newest version of Debian, else undefined. */
function programs(): string | undefined {
  const versions = '/usr/lib/postgresql';
  if (!fs.existsSync(versions)) return undefined;
  const [newest] = fs
    .readdirSync(versions)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(versions, version, 'bin'));
  return newest !== undefined && fs.existsSync(path.join(newest, 'initdb')) ? newest : undefined;
}

/** Whether this machine has Debian's PostgreSQL. */
export const hasPostgres: boolean = programs() !== undefined;

/**
 * Starts Debian's PostgreSQL in a folder of its own. It refuses to run as root: root runs it as the user `postgres`.
 *
 * @returns The server. Stop it when the test is over.
 */
export function startPostgres(): PostgresServer {
  const bin = programs();
  if (bin === undefined) throw new Error('PostgreSQL is not installed: see .ci/debian-packages');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'njia-postgres-'));
  const root = os.userInfo().uid === 0;
  const run = (program: string, args: readonly string[]): void => {
    const full = path.join(bin, program);
    const [command, all] = root
      ? ['runuser', ['-u', 'postgres', '--', full, ...args]]
      : [full, [...args]];
    const { status } = childProcess.spawnSync(command, all, { stdio: 'ignore', cwd: folder });
    if (status !== 0) throw new Error(`PostgreSQL: ${program} failed`);
  };
  if (root) childProcess.spawnSync('chown', ['postgres', folder]);
  const data = path.join(folder, 'data');
  const stop = (): void => {
    try {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  };
  run('initdb', ['-D', data, '-U', 'njia', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N']);
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c port=${port} -c fsync=off -c jit=off`;
  run('pg_ctl', ['-D', data, '-l', path.join(folder, 'log'), '-o', settings, '-w', 'start']);
  return { host: folder, port, stop };
}
