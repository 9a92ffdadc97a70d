#!/usr/bin/env node
import process from 'node:process';
import { exitCode, type ExitCode } from './exitCode.js';
import { processIo } from './io/processIo.js';
import { temporaryFiles } from './io/temporaryFiles.js';
import { main } from './main.js';

const leave = (code: ExitCode) => () => {
  temporaryFiles.removeAll();
  process.exit(code);
};
process.once('SIGINT', leave(exitCode.interrupted));
process.once('SIGTERM', leave(exitCode.terminated));
process.on('exit', () => temporaryFiles.removeAll());

// An error that slips past everything else may hold data in its message and stack: it is not printed.
const lastResort = () => {
  process.exitCode = exitCode.ownBug;
  process.stderr.write('njia: INTERNAL-UNCAUGHT\n');
  leave(exitCode.ownBug)();
};
process.on('uncaughtException', lastResort);
process.on('unhandledRejection', lastResort);

process.exitCode = await main(process.argv.slice(2), processIo());
