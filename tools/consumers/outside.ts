import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a program ended. */
export interface Outcome {
  fine: boolean;
  stdout: string;
  /** Both streams, for a person who looks for the reason. */
  output: string;
}

/** A folder outside the workspace: nothing in it can reach our sources. */
export interface Outside {
  folder: string;
  write(name: string, content: string): void;
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Outcome;
}

/**
 * Opens a folder outside the workspace.
 *
 * @param folder - absolute path, made when missing
 */
export function openOutside(folder: string): Outside {
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    write(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
    run(command, args, env = {}) {
      const ended = spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        env: { ...withoutPackageManager(process.env), ...env },
        maxBuffer: 64 * 1024 * 1024,
        timeout: 10 * 60_000,
      });
      const reason = ended.error === undefined ? '' : `${ended.error.message}\n`;
      return {
        fine: ended.status === 0,
        stdout: ended.stdout,
        output: `${reason}${ended.stdout}${ended.stderr}`,
      };
    },
  };
}

/** A consumer is started by its own npm, not under the settings of ours. */
function withoutPackageManager(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours =
    /^(?:npm_(?:config_(?!registry|cafile|proxy|https_proxy)|lifecycle|package|command|execpath)|pnpm_|INIT_CWD$|NODE_PATH$)/iu;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !ours.test(name)));
}
